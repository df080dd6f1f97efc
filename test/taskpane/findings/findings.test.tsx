import { act, screen, waitFor, within } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, passing, people, sheetOf, undecided } from "../roster";

const items = () => screen.getAllByRole("listitem");
const cells = () => items().map((item) => item.dataset["cell"]);

test("a finding names its cause, its cell and its person, and says whether it decides", async () => {
  await renderChecked({ verbs: fakeExcel(undecided) });
  const [first, second] = items();
  expect(first?.dataset).toMatchObject({ code: "citizenship_ambiguous", cell: "C12" });
  expect(first).toHaveTextContent(/Асан.*decides the verdict.*“КР” can mean/);
  expect(second?.dataset).toMatchObject({ code: "vacant_post", cell: "B13" });
  expect(second).not.toHaveTextContent("decides");
  expect(screen.getByRole("status")).toHaveTextContent("1 error · 1 tip");
});

test("a finding offers what could be written in its place, in the language of the sheet", async () => {
  await renderChecked({ verbs: fakeExcel(undecided) });
  const [first, second] = items();
  expect(first).toHaveTextContent("Suggested:“Кыргызстан”“Казахстан”");
  expect(
    within(first as HTMLElement).getByRole("button", { name: "C12: write “Казахстан”" }),
  ).toBeInTheDocument();
  expect(second).not.toHaveTextContent("Suggested");
});

test("a fix that changes no answer is not called a suggestion", async () => {
  const sheet = sheetOf([...HEADINGS, "ИИН"], ["Ахметов", "Казахстан", 3, 61_211_600_012]);
  await renderChecked({ verbs: fakeExcel(sheet) });
  expect(items()[0]).toHaveTextContent(/Better: “061211600012”Fix/);
});

test("the button of a finding leads to its cell on the sheet that was read", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await user.click(screen.getByRole("button", { name: "Go to C12" }));
  expect(verbs.goTo).toHaveBeenCalledWith("sheet-1", 11, 2);
});

test("of many findings of one cause fifty are shown, and further fifty on request", async () => {
  const sheet = sheetOf(HEADINGS, ...people(120, null, 1));
  const { user } = await renderChecked({ verbs: fakeExcel(sheet) });
  expect(items()).toHaveLength(50);
  expect(screen.getByText("50 of 120 shown")).toBeInTheDocument();
  const more = screen.getByRole("button", { name: "Show more" });
  await user.click(more);
  expect(items()).toHaveLength(100);
  await user.click(more);
  expect(items()).toHaveLength(120);
  expect(screen.getByText("120 of 120 shown")).toHaveAttribute("aria-live", "polite");
  expect(screen.queryByText("Show more")).not.toBeInTheDocument();
});

test("what many findings say is said once, and each of them takes a row with its cell, person and suggestion", async () => {
  const sheet = sheetOf(HEADINGS, ...people(3, "КР", 1), ["Вера", "Казхстан", 1]);
  await renderChecked({ verbs: fakeExcel(sheet) });
  expect(screen.getAllByText(/^“КР” can mean/)).toHaveLength(1);
  const [first] = items();
  expect(first).toHaveTextContent(/^C4Работник 1Suggested:“Кыргызстан”“Казахстан”$/);
  expect(screen.getByRole("button", { name: "Go to C4" })).toHaveAccessibleDescription(/^“КР” can mean/);
});

test("tips stay closed beside anything graver, unless they are very few", async () => {
  const vacant = (count: number) => Array.from({ length: count }, () => ["вакансия", null, 4]);
  const { unmount } = await renderChecked({
    verbs: fakeExcel(sheetOf(HEADINGS, ...people(1, null, 1), ...vacant(4))),
  });
  expect(cells()).toEqual(["C4"]);
  unmount();
  await renderChecked({ verbs: fakeExcel(sheetOf(HEADINGS, ["Асан", "Казахстан", 1], ...vacant(4))) });
  expect(cells()).toHaveLength(4);
});

test("the bar that stays in view says how many rows the answer still waits for", async () => {
  await renderChecked({ verbs: fakeExcel(sheetOf(HEADINGS, ...people(3, null, 1))) });
  expect(await screen.findByText("at 14:02 · 3 left")).toBeInTheDocument();
});

test("a cause can be closed and opened by keyboard", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(undecided) });
  const header = screen.getByRole("button", { name: /Vacant posts/ });
  header.focus();
  await user.keyboard("{Enter}");
  expect(cells()).toEqual(["C12"]);
  await user.keyboard("{Enter}");
  expect(cells()).toEqual(["C12", "B13"]);
});

test("further causes stay closed where they would bury the list of causes", async () => {
  const sheet = sheetOf(HEADINGS, ...people(40, null, 1), ...people(30, "Казахстан", "?"));
  await renderChecked({ verbs: fakeExcel(sheet) });
  expect(new Set(items().map((item) => item.dataset["code"]))).toEqual(new Set(["citizenship_blank"]));
  expect(screen.getByRole("button", { name: /Category not understood/ })).toHaveTextContent("30");
});

test("marks colour every cell with a finding by its severity and can be taken away", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  expect(verbs.markFindings).toHaveBeenCalledWith("sheet-1", [
    { row: 11, column: 2, severity: "error" },
    { row: 12, column: 1, severity: "tip" },
  ]);
  expect(screen.getByText("2 cells were marked in the sheet at 14:02.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Clear marks" }));
  expect(verbs.clearMarks).toHaveBeenCalledWith("sheet-1");
  expect(screen.getByText("The marks are gone.")).toBeInTheDocument();
});

test("a protected sheet gets a sentence in place of marks", async () => {
  const verbs = fakeExcel(undecided);
  verbs.markFindings.mockResolvedValue({ marked: false, reason: "protected" });
  const { user } = await renderChecked({ verbs });
  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  expect(screen.getByText(/The sheet is protected, so nothing was marked/)).toBeInTheDocument();
});

test("where there is nothing to mend nothing is offered to mark", async () => {
  await renderChecked({ verbs: fakeExcel(passing) });
  expect(screen.getByText("No remarks: every row was understood.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Mark in sheet" })).not.toBeInTheDocument();
});

test("a remark on the employer stands in the list without a cell", async () => {
  const settings = [["Small business", "compute"]];
  await renderChecked({ verbs: fakeExcel(passing, settings) });
  const [item] = items();
  expect(item?.dataset).toMatchObject({ code: "business_size_unknown", cell: "" });
  expect(within(item as HTMLElement).queryByRole("button", { name: /Go to/ })).not.toBeInTheDocument();
});

test("showing more moves the keyboard's focus to the first finding that is new", async () => {
  const sheet = sheetOf(HEADINGS, ...people(65, null, 1));
  const { user } = await renderChecked({ verbs: fakeExcel(sheet) });
  await user.click(screen.getByRole("button", { name: "Show more" }));
  expect(within(items()[50] as HTMLElement).getByRole("button", { name: /Go to/ })).toHaveFocus();
  expect(screen.getByText("65 of 65 shown")).toBeInTheDocument();
});

describe("by keyboard", () => {
  const go = (cell: string) => screen.getByRole("button", { name: `Go to ${cell}` });

  test("arrows lead through the findings of all causes, and the sheet follows", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    act(() => go("C12").focus());
    await user.keyboard("{ArrowDown}");
    expect(go("B13")).toHaveFocus();
    expect(verbs.goTo).toHaveBeenLastCalledWith("sheet-1", 12, 1);
    await user.keyboard("{ArrowDown}");
    expect(go("B13")).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(go("C12")).toHaveFocus();
    expect(verbs.goTo).toHaveBeenLastCalledWith("sheet-1", 11, 2);
    expect(verbs.goTo).toHaveBeenCalledTimes(2);
  });

  test("Home and End lead to the first and the last", async () => {
    const verbs = fakeExcel(sheetOf(HEADINGS, ...people(20, null, 1)));
    const { user } = await renderChecked({ verbs });
    act(() => go("C10").focus());
    await user.keyboard("{End}");
    expect(go("C23")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(go("C4")).toHaveFocus();
  });

  test("of a long list one item is a stop of the Tab key, the one that had the focus last", async () => {
    const verbs = fakeExcel(sheetOf(HEADINGS, ...people(20, null, 1)));
    const { user } = await renderChecked({ verbs });
    const stops = () =>
      screen
        .getAllByRole("button", { name: /^Go to/ })
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent);
    expect(stops()).toEqual(["C4"]);
    act(() => go("C4").focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(stops()).toEqual(["C6"]);
  });

  test("arrows in a field stay in the field", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await user.click(screen.getByRole("button", { name: "Ignore C12…" }));
    await user.keyboard("abc{ArrowDown}{Home}");
    expect(screen.getByRole("textbox", { name: "Reason" })).toHaveFocus();
    expect(verbs.goTo).not.toHaveBeenCalled();
  });
});

const sorted = { sheetId: "sheet-1", kind: "sorted", address: "B4:D13", area: null, local: true } as const;

test("marks are put on the rows again after a sort, and only where there were marks", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  act(() => verbs.happens(sorted));
  await waitFor(() => expect(verbs.readSheet).toHaveBeenCalledTimes(2));
  expect(verbs.markFindings).not.toHaveBeenCalled();

  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  expect(verbs.markFindings).toHaveBeenCalledTimes(1);
  const [headings, ...rows] = undecided.cells;
  verbs.readSheet.mockResolvedValue({ ...undecided, cells: [headings ?? [], ...rows.reverse()] });
  act(() => verbs.happens(sorted));
  // The answer to the first sort may come after the button was pressed, and is then marked again as it stands.
  await waitFor(() => {
    const rows = verbs.markFindings.mock.calls.map(([, marks]) => marks.map(({ row }) => row));
    expect(rows.at(-1)).not.toEqual(rows[0]);
  });
});

test("marks follow what is mended, without taking away what was just said", async () => {
  const sheet = sheetOf(HEADINGS, ...people(2, "КР", 1));
  const verbs = fakeExcel(sheet);
  verbs.fixCells.mockImplementation((_, fixes) => {
    for (const { row } of fixes) (sheet.cells[row - sheet.row] ?? [])[1] = "Казахстан";
    return Promise.resolve({
      written: true,
      fixed: [...fixes],
      changed: [],
      refused: [],
      undo: [],
      merges: [],
    });
  });
  const { user } = await renderChecked({ verbs });
  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  await user.click(screen.getByRole("button", { name: "C4: write “Казахстан”" }));
  await user.click(screen.getByRole("button", { name: "Write" }));
  await waitFor(() =>
    expect(verbs.markFindings).toHaveBeenLastCalledWith("sheet-1", [
      { row: 4, column: 2, severity: "error" },
    ]),
  );
  expect(screen.getByText("Written in C4.")).toBeInTheDocument();
});

test("where nothing is found that is said before the button that takes old marks away", async () => {
  await renderChecked({ verbs: fakeExcel(passing) });
  const none = await screen.findByText(/^No remarks/);
  const clear = screen.getByRole("button", { name: "Clear marks" });
  expect(none.compareDocumentPosition(clear)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("of a sheet that was emptied after it was marked the marks can still be cleared", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  verbs.readSheet.mockResolvedValue(sheetOf([null]));
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  await screen.findByText(/The sheet is empty/);
  await user.click(screen.getByRole("button", { name: "Clear marks" }));
  expect(verbs.clearMarks).toHaveBeenCalledWith("sheet-1");
});
