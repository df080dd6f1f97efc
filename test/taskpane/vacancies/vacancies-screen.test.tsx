import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { QUIET_MS } from "../../../src/taskpane/store/edit-watch";
import { VacanciesScreen } from "../../../src/taskpane/screens/vacancies/vacancies-screen";
import { cellAddress } from "../../../src/sheet/address";
import { iso } from "../../../src/law/day";
import { fakeExcel } from "../fake-excel";
import { renderPane } from "../render-pane";
import { renderScreen } from "../render-screen";
import { DAY, listOf, plan, staffOf, vacancy } from "./vacancy-workbook";

/** The screen of vacancies of a workbook, before the button is pressed. */
function shown(first: SheetCells, ...others: readonly SheetCells[]) {
  const rendered = renderScreen(VacanciesScreen, first, ...others);
  return { ...rendered, button: screen.getByRole("button", { name: "Check vacancies" }) };
}

async function checked(first: SheetCells, ...others: readonly SheetCells[]) {
  const { user, verbs, button } = shown(first, ...others);
  await user.click(button);
  await screen.findByText("What to do next");
  return { user, verbs };
}

const cards = () => screen.getAllByRole("article");
const checkTexts = () => cards().map((card) => within(card).getByRole("heading", { level: 3 }).textContent);
const card = (name: string) => screen.getByRole("article", { name: new RegExp(name) });

const rowOf = (name: string) =>
  within(screen.getByRole("table", { name: "Key dates" })).getByRole("row", { name: new RegExp(name) })
    .textContent;

test("the cards come in the order of what is to be done next, in words", async () => {
  await checked(plan, staffOf(40, 1));
  expect(checkTexts()).toEqual([
    // With all the others filed by then, those planned for 4 May leave too few citizens.
    "File by 03.05.2026",
    "Enter the publication code",
    "File from 26.03.2026 to 03.05.2026",
    "Post by 18.04.2026 to file on 04.05.2026",
  ]);
  expect(screen.getByText("4 vacancies on 18.03.2026")).toBeInTheDocument();
  expect(screen.getByText("1 with nothing against it")).toBeInTheDocument();
  expect(within(card("Инженер")).getByText("Nothing found against filing on 18.03.2026")).toBeInTheDocument();
  expect(
    within(card("Инженер")).getByText("Ratio: fits only if filed before 04.05.2026"),
  ).toBeInTheDocument();
  expect(within(card("Инженер")).getByText("1 post · category 3 · new · г. Астана")).toBeInTheDocument();
});

test("the table tells to screen readers what the picture shows, and takes its place when asked", async () => {
  const { user } = await checked(plan, staffOf(40, 1));
  expect(rowOf("Наладчик")).toBe(
    "Наладчик10.03.202625.03.202626.03.2026––File from 26.03.2026 to 03.05.2026",
  );
  expect(rowOf("Монтажник")).toContain("post by 18.04.202603.05.202604.05.2026");
  expect(screen.getByRole("img", { name: /^Timeline of 4 vacancies from 16.02.2026/ })).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: /^Key dates\./ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("switch", { name: "Show as table" }));
  expect(screen.queryByRole("img", { name: /^Timeline/ })).not.toBeInTheDocument();
  expect(screen.getByRole("region", { name: /^Key dates\./ })).toHaveAttribute("tabindex", "0");
});

test("another as-of day moves what is to be done", async () => {
  await checked(plan, staffOf(40, 1));
  const day = screen.getByLabelText("As-of day");
  fireEvent.change(day, { target: { value: "2026-03-26" } });
  expect(
    await within(card("Наладчик")).findByText("Nothing found against filing on 26.03.2026"),
  ).toBeInTheDocument();
  expect(checkTexts()[0]).toBe("File by 03.05.2026");
});

test("a finding leads to its cell, and can be ignored with a reason", async () => {
  const { user, verbs } = await checked(plan, staffOf(40, 1));
  const cook = card("Повар");
  await user.click(within(cook).getByRole("button", { name: "Go to G6" }));
  expect(verbs.goTo).toHaveBeenCalledWith("list", 5, 6);
  await user.click(within(cook).getByRole("button", { name: "Ignore G6…" }));
  await user.type(within(cook).getByLabelText("Reason"), "код придёт завтра");
  await user.click(within(cook).getByRole("button", { name: "Ignore" }));
  expect(verbs.writeRecords).toHaveBeenCalledTimes(1);
  const [table, , change] = verbs.writeRecords.mock.calls[0] ?? [];
  expect(table).toBe("KZ_Ignored");
  expect(JSON.stringify(change?.add)).toContain("код придёт завтра");
});

test("a code with blanks is mended after a look at what would change, and the list is read again", async () => {
  const { user, verbs } = await checked(listOf(vacancy("Инженер", "2026-02-23", "AST 10")));
  await user.click(within(card("Инженер")).getByRole("button", { name: /Remarks/ }));
  await user.click(screen.getByRole("button", { name: "G4: write “AST10”" }));
  verbs.replace(listOf(vacancy("Инженер", "2026-02-23", "AST10")));
  await user.click(screen.getByRole("button", { name: "Write" }));
  expect(verbs.fixCells).toHaveBeenCalledWith("list", [
    expect.objectContaining({ row: 3, column: 6, seen: "AST 10", value: { as: "text", text: "AST10" } }),
  ]);
  expect(await screen.findByText(/^Written in G4\./)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "G4: write “AST10”" })).not.toBeInTheDocument();
});

test("an edit of the posting date moves the card and the table by itself", async () => {
  const { verbs } = await checked(listOf(vacancy("Инженер", "2026-03-10", "AST-1")));
  expect(rowOf("Инженер")).toContain("26.03.2026");
  verbs.replace(listOf(vacancy("Инженер", "2026-03-16", "AST-1")));
  act(() => verbs.edit("list", { row: 3, column: 5, rows: 1, columns: 1 }));
  expect(screen.getByText("checked at 14:02, changed since")).toBeInTheDocument();
  expect(
    await screen.findByText("File from 01.04.2026", { selector: "h3" }, { timeout: QUIET_MS + 15_000 }),
  ).toBeInTheDocument();
  expect(rowOf("Инженер")).toContain("01.04.2026");
});

test("the checklist tells state, confidence and sources of each step, and can be written as a sheet", async () => {
  const { user, verbs } = await checked(plan, staffOf(40, 1));
  const cook = card("Повар");
  await user.click(within(cook).getByRole("button", { name: /^Filing checklist/ }));
  const step = within(cook).getByText("Publication code of the vacancy").closest("li");
  expect(step).toHaveAttribute("data-state", "missing");
  expect(step).toHaveTextContent("missing · reported, not read in an act");
  expect(within(step as HTMLElement).getAllByRole("link").length).toBeGreaterThan(0);
  await user.click(within(cook).getByRole("button", { name: "Checklist sheet" }));
  expect(await screen.findByText(/^Written: sheet/)).toBeInTheDocument();
  expect(verbs.writeSheet.mock.calls[0]?.[0]).toMatchObject({
    name: "Checklist row 6",
    page: { orientation: "landscape" },
  });
  await user.click(screen.getByRole("button", { name: "Key dates sheet" }));
  await waitFor(() => expect(screen.getAllByText(/^Written: sheet/)).toHaveLength(2));
  expect(verbs.writeSheet.mock.calls[1]?.[0]).toMatchObject({ name: "Key dates" });
});

test("the whole check can be written as a report, by keyboard, without what is ignored by then", async () => {
  const { user, verbs } = await checked(plan, staffOf(40, 1));
  const report = screen.getByRole("button", { name: "Report sheet" });
  act(() => report.focus());
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Written: sheet “Report”.")).toBeInTheDocument();
  expect(report).toHaveFocus();
  const sheet = verbs.writeSheet.mock.calls[0]?.[0];
  expect(sheet).toMatchObject({ name: "Vacancy report", page: { orientation: "landscape" } });
  const texts = sheet?.rows.flat().flatMap((cell) => (cell?.is === "text" ? [cell.text] : [])) ?? [];
  expect(texts).toContain("4 vacancies on 18.03.2026: 3 too early or incomplete, 1 with nothing against it");
});

test("a report that Excel does not take is said to be so", async () => {
  const { user, verbs } = await checked(plan);
  verbs.writeSheet.mockResolvedValueOnce({ written: false, reason: "protected" });
  await user.click(screen.getByRole("button", { name: "Report sheet" }));
  expect(await screen.findByText(/structure of the workbook is protected/)).toBeInTheDocument();
});

test("why: the arithmetic of that day, other readings and the law with its act", async () => {
  const { user } = await checked(listOf(vacancy("Инженер", "2026-03-03", "AST-1")), staffOf(40, 1));
  const engineer = card("Инженер");
  expect(engineer).toHaveAttribute("data-verdict", "undecided");
  await user.click(within(engineer).getByRole("button", { name: "Why, and how sure" }));
  expect(within(engineer).getByText(/^categories 3–4: 100 × 40/)).toBeInTheDocument();
  expect(
    within(engineer).getByText(
      /^Under another reading \(First day to file: the last day of the search\): nothing found against it/,
    ),
  ).toBeInTheDocument();
  expect(
    within(engineer).getByText(/after 15 calendar days from the day on which the vacancy was posted/),
  ).toBeInTheDocument();
});

test("findings are marked in the sheet", async () => {
  const { user, verbs } = await checked(plan);
  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  expect(verbs.markFindings).toHaveBeenCalledWith(
    "list",
    expect.arrayContaining([{ row: 5, column: 6, severity: "error" }]),
  );
});

test("without a staff list the ratio is said to be left out", async () => {
  await checked(plan);
  expect(screen.getByText(/^No staff list was found/)).toBeInTheDocument();
  expect(screen.queryByText(/^Ratio:/)).not.toBeInTheDocument();
});

test("of several staff lists its user chooses one", async () => {
  const { user } = await checked(plan, staffOf(40, 1, "Север"), staffOf(2, 5, "Юг"));
  expect(screen.getByText(/^Several sheets read as staff lists/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Юг" }));
  expect(await screen.findAllByText(/^The ratio does not hold/)).not.toHaveLength(0);
});

test("a card says once how many citizens are short, and how that is counted in its details", async () => {
  const { user } = await checked(plan, staffOf(2, 5));
  const cook = within(card("Повар"));
  expect(cook.getAllByText(/\d citizens? short/)).toHaveLength(1);
  expect(cook.queryByText(/asked for: .* short\.$/)).not.toBeInTheDocument();
  await user.click(cook.getByRole("button", { name: /^Why, and how sure/ }));
  expect(cook.getByText(/asked for: .* short\.$/)).toBeInTheDocument();
});

test("where no list is, that is said and a template is offered", async () => {
  const { user, button, verbs } = shown(staffOf(9, 1));
  await user.click(button);
  expect(await screen.findByText("No list of vacancies found")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Insert vacancies template" }));
  expect(await screen.findByText(/^Template inserted: sheet/)).toBeInTheDocument();
  expect(verbs.insertTemplate.mock.calls[0]?.[0]).toMatchObject({ table: "KZ_Vacancies" });
});

test("of several lists its user chooses one", async () => {
  const notes = { id: "notes", sheet: "Заметки", row: 0, column: 0, cells: [["позвонить"]] };
  const { user, button } = shown(notes, plan, { ...plan, id: "more", sheet: "Ещё вакансии" });
  await user.click(button);
  expect(await screen.findByText("Which list of vacancies?")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Ещё вакансии" }));
  expect(await screen.findByText("What to do next")).toBeInTheDocument();
});

test("what was checked is still there after a look at another screen", async () => {
  const { user } = renderPane({ verbs: fakeExcel(plan), clock: { today: () => DAY, time: () => "14:02" } });
  await user.click(screen.getByRole("tab", { name: "Vacancies" }));
  await user.click(await screen.findByRole("button", { name: "Check vacancies" }));
  await screen.findByText("What to do next");
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  expect(screen.queryByRole("article")).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Vacancies" }));
  expect(await screen.findAllByRole("article")).toHaveLength(4);
});

test("arrows lead from one finding to the next across cards, and the sheet follows", async () => {
  const two = listOf(vacancy("Инженер", "2026-02-23", null), vacancy("Повар", "2026-02-23", null));
  const { user, verbs } = await checked(two);
  within(card("Инженер")).getByRole("button", { name: "Go to G4" }).focus();
  await user.keyboard("{ArrowDown}");
  expect(within(card("Повар")).getByRole("button", { name: "Go to G5" })).toHaveFocus();
  expect(verbs.goTo).toHaveBeenLastCalledWith("list", 4, 6);
});

describe("the choice of columns", () => {
  /** The posting date is called what nobody here knows, and "Дата" beside it is the wrong one. */
  const strange: SheetCells = {
    ...plan,
    cells: [
      [
        "Должность",
        "Кат.",
        "Мест",
        "Регион",
        "Вывешено",
        "Регистрационный код",
        "Центр занятости уведомлён",
        "План",
      ],
      vacancy("Инженер", "2026-02-23", "AST-1"),
    ],
  };

  const settings = (...rows: readonly unknown[][]): SheetCells => ({
    ...{ id: "set", sheet: "KZ_Employer", row: 0, column: 0 },
    cells: [["Setting", "Value"], ...rows],
  });

  async function opened(...sheets: readonly SheetCells[]) {
    const rendered = renderScreen(VacanciesScreen, ...sheets);
    await rendered.user.click(screen.getByRole("button", { name: "Check vacancies" }));
    return rendered;
  }

  const select = (name: string) => screen.findByRole("combobox", { name });
  const isChecked = () => screen.findByText("What to do next");

  test("a list whose posting date has an unknown name is answered after one choice, written as a row", async () => {
    const { user, verbs } = await opened(strange);
    await user.click(await screen.findByRole("button", { name: "Choose its columns" }));
    const posted = await select("Posting date");
    expect(screen.queryByText("What to do next")).not.toBeInTheDocument();
    expect(
      within(posted)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toContain("Вывешено (F)");
    await user.selectOptions(posted, "Вывешено (F)");
    await isChecked();
    expect(verbs.writeSettings).toHaveBeenCalledWith(
      "KZ_Employer",
      ["Setting", "Value"],
      [expect.objectContaining({ label: "Vacancy column: Posting date", value: "Вывешено" })],
    );
    expect(screen.getByText("Column F: chosen")).toBeInTheDocument();
    expect(await select("Posting date")).toHaveFocus();
    expect(screen.getByRole("article", { name: /Инженер/ })).toHaveAttribute("data-verdict", "pass");
  });

  test("what the workbook remembers finds the list at once, in whatever language it was written", async () => {
    const { user, verbs } = await opened(
      strange,
      settings(["Бос орындар бағаны: Жарияланған күні", "Вывешено"]),
    );
    await isChecked();
    act(() => screen.getByRole("button", { name: "Where it read" }).focus());
    await user.keyboard("{Enter}");
    const posted = await select("Posting date");
    expect(posted).toHaveDisplayValue("Вывешено (F)");
    await user.selectOptions(posted, "Automatic");
    await waitFor(() => expect(screen.queryByText("What to do next")).not.toBeInTheDocument());
    expect(await verbs.readTable("KZ_Employer")).toMatchObject({ cells: [["Setting", "Value"]] });
  });

  test("each field says which column it is read from, and a column belongs to one field", async () => {
    const { user, verbs } = await opened(plan);
    await isChecked();
    await user.click(screen.getByRole("button", { name: "Where it read" }));
    const group = await screen.findByRole("group", { name: "Which column is read as what" });
    expect(within(group).getAllByRole("combobox")).toHaveLength(18);
    expect(await select("Posting date")).toHaveAccessibleDescription("Column F: the heading matches");
    expect(await select("Closing date")).toHaveDisplayValue("Automatic: not found");
    await user.selectOptions(await select("Closing date"), "Плановая дата подачи (I)");
    expect(await screen.findByText("Column I: chosen")).toBeInTheDocument();
    expect(await select("Planned filing date")).toHaveDisplayValue("Automatic: not found");
    await user.selectOptions(await select("Actual filing date"), "Плановая дата подачи (I)");
    await waitFor(() => expect(verbs.writeSettings).toHaveBeenCalledTimes(2));
    expect(verbs.writeSettings.mock.calls[1]?.[2]).toEqual([
      expect.objectContaining({ label: "Vacancy column: Closing date", value: null }),
      expect.objectContaining({ label: "Vacancy column: Actual filing date", value: "Плановая дата подачи" }),
    ]);
  });

  test("a choice that cannot be written holds in the pane, and that is said", async () => {
    const { user, verbs } = await opened(plan);
    await isChecked();
    verbs.writeSettings.mockResolvedValueOnce({ written: false, reason: "protected" });
    await user.click(screen.getByRole("button", { name: "Where it read" }));
    await user.selectOptions(await select("Closing date"), "Плановая дата подачи (I)");
    expect(await screen.findByText(/protected, so the choice was not written down/)).toBeInTheDocument();
    expect(screen.getByText("Column I: chosen")).toBeInTheDocument();
  });

  test("a remembered heading that this list does not have is shown as such and can be given back", async () => {
    const { user } = await opened(plan, settings(["vacancy column: posted", "Выложено"]));
    const posted = await select("Posting date");
    expect(posted).toHaveDisplayValue("Выложено: not in this sheet");
    await user.selectOptions(posted, "Automatic");
    await isChecked();
  });
});

test("where unclear rows of the staffing list leave the ratio open, the row to begin with is named", async () => {
  // 20 or 21 of 23 with one foreigner more; without him 20 of 22 hold already.
  const staff = staffOf(20, 1);
  const open = { ...staff, cells: [...staff.cells, ["Асан", "КР", 3]] };
  const { user, verbs } = await checked(plan, open);
  const cell = cellAddress(staff.row + staff.cells.length, staff.column + 1);
  await user.click(await screen.findByRole("button", { name: `Begin with ${cell}` }));
  expect(verbs.goTo).toHaveBeenCalledWith("staff", staff.row + staff.cells.length, staff.column + 1);
});

test("where the ratio is certain nothing is to be settled first", async () => {
  await checked(plan, staffOf(40, 1));
  expect(screen.queryByText(/^First settle/)).not.toBeInTheDocument();
});

test("what an application that was decided on lacked is told, and no answer waits for it", async () => {
  const filed = (position: string, result: string | null) => [
    ...vacancy(position, "2026-01-10", "AST-5"),
    iso("2026-02-01"),
    result,
  ];
  const [headings = []] = plan.cells;
  const rows = [filed("Токарь", null), filed("Технолог", "отказано")];
  await checked({ ...plan, cells: [[...headings, "Дата подачи", "Результат"], ...rows] }, staffOf(2, 5));
  const lack = /^The ratio does not hold on 01\.02\.2026/;
  for (const name of ["Токарь", "Технолог"]) expect(within(card(name)).getByText(lack)).toBeInTheDocument();
  expect(within(card("Токарь")).getByText("decides the verdict")).toBeInTheDocument();
  expect(within(card("Технолог")).queryByText("decides the verdict")).not.toBeInTheDocument();
});
