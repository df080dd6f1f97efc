import { act, screen, waitFor, within } from "@testing-library/react";
import type { FormulaAt } from "../../../src/excel/formula-at";
import { createCommandQueue } from "../../../src/taskpane/command-queue";
import { command } from "../command";
import { fakeExcel } from "../fake-excel";
import { renderPane, verdict } from "../render-pane";
import { passing } from "../roster";
import { cardsOfFormulas } from "./cards-of-formulas";
import { codeOfFormulas } from "./code-of-formulas";

jest.mock("../../../src/taskpane/explain/formula-code", () => ({
  get formulaCode() {
    return codeOfFormulas;
  },
}));

jest.mock("../../../src/taskpane/formulas/formulas", () => ({
  get formulas() {
    return cardsOfFormulas;
  },
}));

/** A formula in A4 of another sheet than the list, which stands in B3:D13 of «Штат». */
function formula(text: string, shown: unknown): FormulaAt {
  return {
    ...{ sheetId: "sheet-5", sheet: "Итоги", row: 3, column: 0, formula: text },
    ...{ area: { row: 3, column: 0, rows: 1, columns: 1 }, cells: [[shown]], texts: [[String(shown)]] },
  };
}

function excelWith(at: FormulaAt | null) {
  const verbs = fakeExcel(passing);
  verbs.formulaAt.mockResolvedValue(at);
  verbs.readReferences.mockImplementation((_, references) =>
    Promise.resolve(
      references.map((reference) => {
        if (reference.of !== "range") return null;
        const { row, column, rows, columns } = reference.area;
        const [top, left] = [row - passing.row, column - passing.column];
        const cells = passing.cells.slice(top, top + rows).map((each) => each.slice(left, left + columns));
        return { ...passing, row, column, cells };
      }),
    ),
  );
  return verbs;
}

function paneWith(verbs: ReturnType<typeof fakeExcel>, officeLanguage: "en" | "ru" | "kk" = "en") {
  const commands = createCommandQueue();
  const { user } = renderPane({ verbs, commands, officeLanguage });
  return { user, explain: () => act(() => commands.add(command("who", "sheet-5"))) };
}

test("the command over a formula explains it in place of a row, and checks no sheet", async () => {
  const verbs = excelWith(formula("=KZ.QUOTA_OK(Штат!B3:D13,TODAY())", true));
  const { user, explain } = paneWith(verbs);
  explain();
  const drawer = await screen.findByRole("dialog", { name: "The formula in A4" });
  expect(await within(drawer).findByText(/7 of 10/)).toBeInTheDocument();
  expect(within(drawer).getByText("=KZ.QUOTA_OK(Штат!B3:D13,TODAY())")).toBeInTheDocument();
  expect(await within(drawer).findAllByText("Работник 1")).toHaveLength(2);
  await user.click(within(drawer).getAllByText("Arithmetic")[0] as HTMLElement);
  expect(within(drawer).getByText("7 of 10 are citizens")).toBeInTheDocument();
  expect(verbs.readSheet).not.toHaveBeenCalled();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await waitFor(() => expect(verdict()).toBe(""));
});

test("the people behind a formula lead into their own sheet", async () => {
  const verbs = excelWith(formula("=KZ.QUOTA_OK(Штат!B3:D13,TODAY())", true));
  const { user, explain } = paneWith(verbs);
  explain();
  const drawer = await screen.findByRole("dialog");
  await user.click(await within(drawer).findByTitle("Go to row 4"));
  expect(verbs.goTo).toHaveBeenCalledWith("sheet-1", 3, 1);
});

test("a mended formula is written on one press, and another press takes it back", async () => {
  const broken = formula("=KZ.QUOTA_OK(Штат!B5:C13)", "#VALUE!");
  const verbs = excelWith(broken);
  const { user, explain } = paneWith(verbs);
  explain();
  const drawer = await screen.findByRole("dialog");
  const mended = "=KZ.QUOTA_OK('Штат'!B3:D13)";
  expect(await within(drawer).findByText(mended)).toBeInTheDocument();
  expect(verbs.replaceFormula).not.toHaveBeenCalled();
  const after = formula(mended, true);
  verbs.formulaAt.mockResolvedValue(after);
  await user.click(within(drawer).getByRole("button", { name: "Write this formula into A4" }));
  expect(verbs.replaceFormula).toHaveBeenLastCalledWith(broken, mended);
  expect(await within(drawer).findByText("The formula in A4 was changed.")).toBeInTheDocument();
  expect(await within(drawer).findByText(/7 of 10/)).toBeInTheDocument();
  verbs.formulaAt.mockResolvedValue(broken);
  await user.click(within(drawer).getByRole("button", { name: "Undo" }));
  expect(verbs.replaceFormula).toHaveBeenLastCalledWith(after, broken.formula);
  expect(await within(drawer).findByText("The formula in A4 is what it was before.")).toBeInTheDocument();
  expect(await within(drawer).findByText(mended)).toBeInTheDocument();
});

test.each(["changed", "protected", "circular", "gone"] as const)(
  "where nothing could be written (%s) that is said, and the formula stays",
  async (reason) => {
    const verbs = excelWith(formula("=KZ.QUOTA_OK(Штат!B5:C13)", "#VALUE!"));
    verbs.replaceFormula.mockResolvedValue({ written: false, reason });
    const { user, explain } = paneWith(verbs);
    explain();
    const drawer = await screen.findByRole("dialog");
    await user.click(await within(drawer).findByRole("button", { name: /^Write this formula/ }));
    expect(await within(drawer).findByText(/^Nothing was written/)).toBeInTheDocument();
    expect(within(drawer).queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  },
);

test("a date says its rule and its source", async () => {
  const verbs = excelWith(formula('=KZ.TEST_END("03.11.2026")', 46344));
  const { explain } = paneWith(verbs, "ru");
  explain();
  const drawer = await screen.findByRole("dialog", { name: "Формула в A4" });
  expect(await within(drawer).findByText("Правило, на котором ответ основан")).toBeInTheDocument();
  expect(
    within(drawer).getByText(/после 15 календарных дней|через 15 календарных дней|истечении 15/),
  ).toBeInTheDocument();
  expect(within(drawer).getAllByRole("link").length).toBeGreaterThan(1);
});

test("the screen of functions explains the selected cell, and says where there is nothing to explain", async () => {
  const verbs = excelWith(null);
  verbs.selection.mockResolvedValue({
    ...{ sheetId: "sheet-5", address: "A4" },
    area: { row: 3, column: 0, rows: 1, columns: 1 },
  });
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  const button = await screen.findByRole("button", { name: "Explain the selected cell" });
  await user.click(button);
  expect(await screen.findByText(/holds no formula of this add-in/)).toBeInTheDocument();
  verbs.formulaAt.mockResolvedValue(formula("=KZ.QUOTA_OK(Штат!B3:D13)", true));
  await user.click(button);
  expect(await screen.findByRole("dialog", { name: "The formula in A4" })).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("in the pane too, “Who is in the selected row?” explains a formula in place of a row", async () => {
  const verbs = excelWith(null);
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  const link = await screen.findByRole("button", { name: "Who is in the selected row?" });
  verbs.formulaAt.mockResolvedValue(formula("=KZ.QUOTA_OK(Штат!B3:D13,TODAY())", true));
  verbs.selection.mockResolvedValue({
    ...{ sheetId: "sheet-5", address: "A4" },
    area: { row: 3, column: 0, rows: 1, columns: 1 },
  });
  await user.click(link);
  const drawer = await screen.findByRole("dialog", { name: "The formula in A4" });
  expect(await within(drawer).findByText(/7 of 10/)).toBeInTheDocument();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(link).toHaveFocus());
});

test("each vacancy behind a formula is told, the one of the selected row with why", async () => {
  const at = formula("=KZ.APPLICATION_CHECK(Вакансии!A1:E3)", "row");
  const verbs = excelWith({ ...at, row: 1, area: { row: 1, column: 0, rows: 3, columns: 7 } });
  const cells = [
    ["Вакансия", "Категория", "Дата публикации", "Код вакансии", "Карьерный центр уведомлён"],
    ["Инженер", 3, "01.12.2025", "KZ-1", "да"],
    ["Повар", 4, "25.01.2026", "", "да"],
  ];
  verbs.readReferences.mockResolvedValue([{ ...passing, row: 0, column: 0, cells }]);
  verbs.selection.mockResolvedValue({
    ...{ sheetId: "sheet-5", address: "A4" },
    area: { row: 3, column: 0, rows: 1, columns: 1 },
  });
  const { explain } = paneWith(verbs);
  explain();
  const drawer = await screen.findByRole("dialog");
  const cook = await within(drawer).findByRole("button", { name: /^Повар – / });
  expect(cook).toHaveAttribute("aria-expanded", "true");
  expect(within(drawer).getByRole("button", { name: /^Инженер – / })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
});
