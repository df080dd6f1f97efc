import { screen, waitFor, within } from "@testing-library/react";
import type { FreezeResult } from "../../../src/excel/freeze-formulas";
import type { KzFormula } from "../../../src/excel/kz-formula";
import { fakeExcel } from "../fake-excel";
import { renderPane } from "../render-pane";
import { passing } from "../roster";

const formula = (row: number, rest: Partial<KzFormula> = {}): KzFormula => ({
  sheetId: "sheet-1",
  sheet: "Staff",
  row,
  column: 5,
  formula: "=KZ.MCI()",
  area: { row, column: 5, rows: 1, columns: 1 },
  text: "4325",
  obstacle: null,
  error: null,
  ...rest,
});

const broken = formula(7, { formula: "=KZ.MCI(1)", text: "#N/A", obstacle: "error" });
const unanswered = formula(9, {
  formula: "=KZ.QUOTA_OK(A1:C9)",
  text: "18.11.2026",
  area: { row: 9, column: 5, rows: 2, columns: 2 },
  obstacle: "unanswered",
  error: { row: 10, column: 6, code: "#N/A" },
});
const locked = formula(1, { sheetId: "sheet-2", sheet: "Locked", obstacle: "protected" });
const table = formula(2, { formula: "=KZ.QUOTA(A1:C9)", area: { row: 2, column: 5, rows: 3, columns: 10 } });

async function openFreeze(found: readonly KzFormula[], left: readonly KzFormula[] = []) {
  const verbs = fakeExcel(passing);
  verbs.findFormulas.mockResolvedValueOnce([...found]).mockResolvedValue([...left]);
  const rendered = renderPane({ verbs });
  await rendered.user.click(screen.getByRole("tab", { name: "Functions" }));
  await rendered.user.click(await screen.findByRole("button", { name: "Freeze answers" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Look again" })).toBeEnabled());
  return { ...rendered, verbs };
}

const freezeButton = () => screen.getByRole("button", { name: /^Freeze/ });
const result = (rest: Partial<FreezeResult<KzFormula>>): FreezeResult<KzFormula> => ({
  frozen: [],
  changed: [],
  kept: [],
  spillsKnown: true,
  ...rest,
});

test("a workbook without our formulas has nothing to freeze, and the page says so", async () => {
  await openFreeze([]);
  expect(await screen.findByText(/No formula of this add-in was found/)).toBeInTheDocument();
  expect(freezeButton()).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText(/Save the workbook under another name/)).toBeInTheDocument();
});

test("the preview counts by sheet, shows each formula with its value, and tells why some stay", async () => {
  const { user, verbs } = await openFreeze([formula(1), table, broken, locked]);
  expect(await screen.findByText("4 formulas on 2 sheets")).toBeInTheDocument();
  expect(screen.getByText("Staff: 3")).toBeInTheDocument();
  expect(screen.getByText("Locked: 1")).toBeInTheDocument();
  expect(screen.getByText("Show an error and stay formulas: 1")).toBeInTheDocument();
  expect(screen.getByText(/Unprotect the sheet in Excel/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Can be frozen: 2" }));
  const item = screen.getByText("=KZ.QUOTA(A1:C9)").closest("li");
  expect(within(item ?? document.body).getByText("shows “4325”; fills 30 cells")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Go to Staff!F3" }));
  expect(verbs.goTo).toHaveBeenCalledWith("sheet-1", 2, 5);
});

test("a cell that cannot be shown is named", async () => {
  const { user, verbs } = await openFreeze([broken]);
  verbs.goTo.mockRejectedValue(new Error("hidden"));
  await user.click(await screen.findByRole("button", { name: "Go to Staff!F8" }));
  expect(await screen.findByText(/Excel could not go to Staff!F8/)).toBeInTheDocument();
});

test("only what can be frozen is, the page says how many were, and lists what is left", async () => {
  const { user, verbs } = await openFreeze([formula(1), table, broken], [broken]);
  await user.click(await screen.findByRole("button", { name: "Freeze 2 formulas" }));
  expect(verbs.freezeFormulas).toHaveBeenCalledWith([formula(1), table], null);
  expect(await screen.findByText("2 formulas were replaced by their values.")).toBeInTheDocument();
  expect(screen.getByText("1 formula on 1 sheet")).toBeInTheDocument();
  expect(freezeButton()).toHaveFocus();
  await user.click(freezeButton());
  expect(verbs.freezeFormulas).toHaveBeenCalledTimes(1);
});

test("an answer that cannot be given becomes words where its user wants that, and its cell is named", async () => {
  const { user, verbs } = await openFreeze([formula(1), unanswered]);
  expect(await screen.findByText("Cannot answer and stay formulas: 1")).toBeInTheDocument();
  expect(screen.getByText("shows “18.11.2026”; fills 4 cells; #N/A in G11")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: /^Write “cannot tell” in place of/ }));
  await user.click(screen.getByRole("button", { name: "Freeze 2 formulas" }));
  expect(verbs.freezeFormulas).toHaveBeenCalledWith([formula(1), unanswered], "cannot tell");
});

test.each([
  [
    result({ frozen: [formula(1)], changed: [formula(2)] }),
    "1 formula was replaced by its value. 1 formula was another one by then and was left alone. No formula of this add-in is left in the workbook.",
  ],
  [
    result({ kept: [{ place: formula(1), obstacle: "error" }] }),
    "No formula was replaced. 1 formula stays; the list says why. No formula of this add-in is left in the workbook.",
  ],
  [
    result({ frozen: [formula(1)], spillsKnown: false }),
    /This Excel does not say how far a formula fills\. .* undo if something is missing\./,
  ],
])("what was changed, kept or not known meanwhile is said", async (given, words) => {
  const { user, verbs } = await openFreeze([formula(1)]);
  verbs.freezeFormulas.mockResolvedValue(given);
  await user.click(await screen.findByRole("button", { name: "Freeze 1 formula" }));
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("where Excel stops in the middle, the page says so and looks at what is left", async () => {
  const { user, verbs } = await openFreeze([formula(1), formula(2)], [formula(2)]);
  verbs.freezeFormulas.mockRejectedValue(new Error("gone"));
  await user.click(await screen.findByRole("button", { name: "Freeze 2 formulas" }));
  expect(await screen.findByText(/Excel stopped before the end/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Freeze 1 formula" })).toBeEnabled();
});

test("where the formulas cannot be listed, nothing is claimed, and one can look again", async () => {
  const verbs = fakeExcel(passing);
  verbs.findFormulas.mockRejectedValueOnce(new Error("busy")).mockResolvedValue([formula(1)]);
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  await user.click(await screen.findByRole("button", { name: "Freeze answers" }));
  expect(await screen.findByText(/Excel could not list the formulas/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Look again" }));
  expect(await screen.findByRole("button", { name: "Freeze 1 formula" })).toBeEnabled();
});

test("the page opens at its heading, and Escape leads back to the button that opened it", async () => {
  const { user } = await openFreeze([]);
  expect(screen.getByRole("heading", { level: 1, name: "Freeze answers" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 1, name: "Functions" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Freeze answers" })).toHaveFocus();
});

test("while Excel is writing, Escape does not lead away from what becomes of it", async () => {
  const { user, verbs } = await openFreeze([formula(1)]);
  verbs.freezeFormulas.mockReturnValue(new Promise(() => undefined));
  await user.click(await screen.findByRole("button", { name: "Freeze 1 formula" }));
  expect(await screen.findByText("Writing the values…")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 1, name: "Freeze answers" })).toBeInTheDocument();
});
