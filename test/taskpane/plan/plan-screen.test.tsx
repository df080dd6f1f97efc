import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { QUIET_MS } from "../../../src/taskpane/check/edit-watch";
import { useCheck } from "../../../src/taskpane/check/use-check";
import type { ExcelVerbs } from "../../../src/taskpane/excel-verbs";
import { isOwnReport } from "../../../src/taskpane/report/own-reports";
import { PlanScreen } from "../../../src/taskpane/plan/plan-screen";
import { workbookOf } from "../vacancies/vacancy-workbook";
import { DAY, hires, leaving, person, planOf, rosterOf } from "./plan-workbook";

// Each test goes through many elements, and other tests run beside it.
jest.setTimeout(30_000);

const clock = { today: () => DAY, time: () => "14:02" };

function Screen({ verbs }: { verbs: ExcelVerbs }) {
  const check = useCheck(verbs, clock);
  return (
    <FluentProvider theme={webLightTheme}>
      <PlanScreen verbs={verbs} clock={clock} check={check} onShow={() => undefined} />
    </FluentProvider>
  );
}

function shown(first: SheetCells, ...others: readonly SheetCells[]) {
  const workbook = workbookOf(first, ...others);
  // The sheet in front is asked for without an id.
  const byId = workbook.verbs.readSheet.getMockImplementation();
  workbook.verbs.readSheet.mockImplementation((id, ...asked) =>
    byId ? byId(id ?? first.id, ...asked) : Promise.resolve(first),
  );
  render(<Screen verbs={workbook.verbs} />);
  return { ...workbook, user: userEvent.setup() };
}

async function looked(first: SheetCells, ...others: readonly SheetCells[]) {
  const workbook = shown(first, ...others);
  await workbook.user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  await screen.findByRole("heading", { level: 2, name: "Where it read" });
  return workbook;
}

const outlook = () => screen.getByRole("region", { name: "What is to come" });
const walk = () => screen.getByRole("listbox");
const chosen = () => within(walk()).getByRole("option", { selected: true }).getAttribute("aria-label") ?? "";

test("before the first look the screen says what it does, and the region of the verdict is there", () => {
  shown(leaving);
  expect(screen.getByText("The day on which the ratio breaks, and whose row tips it")).toBeInTheDocument();
  expect(outlook()).toHaveAttribute("data-outlook", "");
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
});

test("the verdict comes first, with the row that tips it and the latest day to begin", async () => {
  const { user, verbs } = await looked(leaving);
  expect(outlook()).toHaveAttribute("data-outlook", "fail");
  const card = within(outlook());
  expect(card.getByRole("heading", { name: "Categories 1–2 fail from 01.07.2026" })).toBeInTheDocument();
  expect(card.getByText(/^Ахметов Ринат, a citizen, is gone/)).toBeInTheDocument();
  expect(card.getByText("To file on 01.07.2026, post the vacancy by 15.06.2026")).toBeInTheDocument();
  expect(
    card.getByText(/^search on the exchange, 16 days \(reported by secondary sources/),
  ).toBeInTheDocument();
  await user.click(card.getByRole("button", { name: "Go to E4" }));
  expect(verbs.goTo).toHaveBeenCalledWith("staff", 3, 4);
});

test("the look ahead is written to a sheet of its own, which is never taken for a list of people", async () => {
  const { user, verbs } = await looked(leaving, hires);
  const button = await screen.findByRole("button", { name: "Report sheet" });
  button.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Report written: sheet “Report”.")).toBeInTheDocument();
  expect(verbs.writeSheet.mock.calls[0]?.[0]).toMatchObject({ name: "Forecast", page: "landscape" });
  expect(isOwnReport("sheet-9")).toBe(true);
});

test("where nothing is to come it passes to the last day, and nothing is offered to mend", async () => {
  await looked(rosterOf(person("Один", "РК", 2), person("Два", "РК", 3)));
  expect(outlook()).toHaveTextContent("Passes to 18.03.2027");
  expect(screen.getByText("Nothing on the roster changes until 18.03.2027.")).toBeInTheDocument();
});

test("another horizon and another as-of day are answered at once", async () => {
  const { user } = await looked(leaving);
  await user.selectOptions(screen.getByLabelText("How far ahead"), "3 months");
  expect(outlook()).toHaveTextContent("Passes to 18.06.2026");
  fireEvent.change(screen.getByLabelText("As-of day"), { target: { value: "2026-07-01" } });
  expect(await screen.findByText("Categories 1–2 fail already on 01.07.2026")).toBeInTheDocument();
  expect(within(outlook()).queryByText(/^(Begin by|To file on)/)).not.toBeInTheDocument();
});

test("a small business is exempt as long as its headcount is within the limit", async () => {
  const { user } = await looked(
    rosterOf(
      ...(leaving.cells.slice(1) as unknown[][]),
      ...[1, 2].map((each) => person(`Новый ${String(each)}`, "КНР", 2, { leaves: "2026-08-31" })),
    ),
  );
  await user.click(screen.getByRole("radio", { name: "Yes" }));
  expect(outlook()).toHaveAttribute("data-outlook", "fail");
  expect(screen.getByRole("img", { name: /^Headcount/ })).toBeInTheDocument();
});

test("arrow keys lead from day to day, and the sheet follows to the row", async () => {
  const { user, verbs } = await looked(leaving);
  walk().focus();
  expect(chosen()).toMatch(/^01\.07\.2026: fails\. Ахметов Ринат, a citizen, is gone/);
  await user.keyboard("{ArrowLeft}");
  expect(chosen()).toMatch(/^01\.06\.2026: passes\. Чжан Вэй: the permit ended on 31\.05\.2026/);
  expect(verbs.goTo).toHaveBeenLastCalledWith("staff", 10, 6);
  await user.keyboard("{Home}");
  expect(chosen()).toMatch(/^18\.03\.2026: passes/);
  await user.keyboard("{End}");
  expect(chosen()).toMatch(/^01\.07\.2026/);
  expect(verbs.goTo).toHaveBeenLastCalledWith("staff", 3, 4);
  expect(walk()).toHaveAttribute(
    "aria-activedescendant",
    within(walk()).getByRole("option", { selected: true }).id,
  );
});

test("the table tells to screen readers what the picture shows, and takes its place when asked", async () => {
  const { user } = await looked(leaving);
  const row = () =>
    within(screen.getByRole("table", { name: "Course, day by day" })).getByRole("row", { name: /^01\.07/ });
  expect(row()).toHaveTextContent("01.07.2026fails6 of 9 are citizens. 1 citizen short10 of 10 are citizens");
  await user.click(screen.getByRole("switch", { name: "Show as table" }));
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  expect(screen.getByRole("region", { name: /^Table of the course/ })).toHaveAttribute("tabindex", "0");
});

test("every day of the list says what happens, and leads there", async () => {
  const { user, verbs } = await looked(leaving);
  await user.click(screen.getByRole("button", { name: "Day by day: 2 days" }));
  const [permit] = screen.getAllByRole("listitem").filter((item) => item.querySelector("[data-day]"));
  if (!permit) throw new Error("There is no day.");
  expect(within(permit).getByRole("heading", { name: "01.06.2026" })).toBeInTheDocument();
  await user.click(within(permit).getByRole("button", { name: "Go to G11" }));
  expect(verbs.goTo).toHaveBeenCalledWith("staff", 10, 6);
});

test("what is assumed of ended permits and of days changes the answer and says that it is an assumption", async () => {
  const { user } = await looked(leaving);
  await user.click(screen.getByRole("button", { name: "What is assumed" }));
  await user.click(screen.getByRole("radio", { name: "is gone" }));
  // Six of eight are citizens once both are gone.
  expect(outlook()).toHaveTextContent("Passes to 18.03.2027");
  expect(screen.getAllByText(/an assumption, and no rule/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("radio", { name: "is still counted, as after a renewal" }));
  await user.clear(screen.getByLabelText("Hiring"));
  await user.type(screen.getByLabelText("Hiring"), "30{Enter}");
  expect(within(outlook()).getByText("Begin by 16.05.2026")).toBeInTheDocument();
  expect(within(outlook()).getByText("hiring, 30 days (your assumption)")).toBeInTheDocument();
  await user.clear(screen.getByLabelText("Notice"));
  await user.type(screen.getByLabelText("Notice"), "many{Enter}");
  expect(screen.getByText("Enter whole days from 0 to 365.")).toBeInTheDocument();
});

test("scenarios stand side by side with the roster as it is, and say what was left out", async () => {
  const { verbs, replace } = await looked(
    leaving,
    planOf(
      ["A", "нанять", 2, 2, "Казахстан", iso("2026-06-15")],
      ["B", "уход", "Никто Такой", null, null, iso("2026-05-01")],
    ),
  );
  const cellsOf = (name: RegExp) =>
    within(
      within(screen.getByRole("table", { name: "Verdict by scenario and day" })).getByRole("row", { name }),
    )
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
  expect(cellsOf(/^Fails from/)).toEqual(["01.07.2026", "no day", "01.07.2026"]);
  expect(cellsOf(/^18\.03\.2027/)).toEqual(["fails1–2: 1 short", "passes", "fails1–2: 1 short"]);
  expect(screen.getByText("“B”: 1 row is left out, since it could not be carried out.")).toBeInTheDocument();

  replace(hires);
  act(() => verbs.edit("plan"));
  expect(screen.getByText("checked at 14:02, changed since")).toBeInTheDocument();
  await screen.findByText("checked at 14:02", undefined, { timeout: QUIET_MS + 3_000 });
  expect(cellsOf(/^Fails from/)).toEqual(["01.07.2026", "no day"]);
});

test("a roster that names employers is judged employer by employer, the worst first", async () => {
  const named = (employer: string, row: unknown[]) => [...row, employer];
  await looked({
    ...leaving,
    cells: [
      [...(leaving.cells[0] ?? []), "Работодатель"],
      named("ТОО Альфа", person("Один", "РК", 2)),
      named("ТОО Бета", person("Два", "РК", 2)),
      named("ТОО Бета", person("Три", "КНР", 2)),
    ],
  });
  const table = await screen.findByRole("table", { name: "Verdict by employer on 18.03.2026" });
  const names = within(table).getAllByRole("rowheader");
  expect(names.map((name) => name.textContent)).toEqual(["ТОО Бета", "ТОО Альфа"]);
});

test("a single employer whose branches may count together or alone is told, with what to say", async () => {
  const named = (branch: string, row: unknown[]) => [...row, "Gamma Ltd", branch];
  await looked({
    ...leaving,
    cells: [
      [...(leaving.cells[0] ?? []), "Работодатель", "Филиал"],
      named("Астана", person("Один", "КНР", 2)),
      ...Array.from({ length: 9 }, (_, index) => named("Атырау", person(`Два ${String(index)}`, "РК", 2))),
    ],
  });
  await screen.findByText(
    /^Gamma Ltd: the answer depends on whether its branches count together or each alone/,
  );
});

test("a sheet that is no staff list is told, and the other lists of the workbook are offered", async () => {
  const notes = { id: "notes", sheet: "Заметки", row: 0, column: 0, cells: [["позвонить", "в среду"]] };
  const { user } = shown(notes, leaving);
  await user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  const title = await screen.findByText("This sheet does not read as a staffing list");
  // The reason, and what to do, stand beside it.
  expect(title.parentElement?.textContent).toMatch(/staffing list.{20,}\.$/);
  await user.click(await screen.findByRole("button", { name: "Персонал" }));
  expect(await screen.findByText("Categories 1–2 fail from 01.07.2026")).toBeInTheDocument();
});

test("a cell that cannot be selected is told", async () => {
  const { user, verbs } = await looked(leaving);
  verbs.goTo.mockRejectedValueOnce(new Error("The sheet is hidden."));
  await user.click(within(outlook()).getByRole("button", { name: "Go to E4" }));
  expect(await screen.findByText("The cell could not be selected.")).toBeInTheDocument();
});
