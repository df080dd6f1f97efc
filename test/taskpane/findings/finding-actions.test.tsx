import { act, render, screen, waitFor, within } from "@testing-library/react";
import type { CellFix } from "../../../src/excel/fix-cells";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { answerTo } from "../../../src/taskpane/store/check/answer";
import { VerdictCard } from "../../../src/taskpane/screens/check/verdict-card";
import { ignoredColumns } from "../../../src/taskpane/findings/ignored-columns";
import type { IgnoredNote } from "../../../src/taskpane/store/tables/ignored-table";
import { shownFindings } from "../../../src/taskpane/findings/shown-findings";
import type { Ignoring } from "../../../src/taskpane/store/tables/ignored-findings";
import { Store } from "../../../src/taskpane/store/store";
import { StoreContext } from "../../../src/taskpane/store/use-store";
import { fakeExcel } from "../fake-excel";
import { renderChecked, verdict } from "../render-pane";
import { HEADINGS, people, sheetOf, undecided } from "../roster";

describe("fixing", () => {
  const button = (name: string | RegExp) => screen.getByRole("button", { name });
  const preview = () => screen.getByRole("group", { name: "Before and after" });

  /** Three people of a citizenship with two meanings, in C4 to C6, and what fixes write there. */
  const alike = () => sheetOf(HEADINGS, ...people(3, "КР", 1));

  /** Excel whose sheet holds what was written, for the check that comes after. */
  function writable(sheet: SheetCells) {
    const verbs = fakeExcel(sheet);
    verbs.fixCells.mockImplementation((_, fixes) => {
      const undo = fixes.map(({ row, column, value, ...rest }): CellFix => {
        const cells = sheet.cells[row - sheet.row] ?? [];
        const stood = cells[column - sheet.column] as string;
        cells[column - sheet.column] =
          value.as === "text" ? value.text : value.as === "former" ? value.cell : null;
        return { ...rest, row, column, value: { as: "former", cell: stood, format: "General" } };
      });
      return Promise.resolve({
        written: true,
        fixed: [...fixes],
        changed: [],
        refused: [],
        undo,
        merges: [],
      });
    });
    return verbs;
  }

  test("nothing is written before the change was shown and confirmed", async () => {
    const verbs = writable(alike());
    const { user } = await renderChecked({ verbs });
    await user.click(button("C4: write “Казахстан”"));
    expect(preview()).toHaveTextContent("C4Работник 1“КР” → “Казахстан”");
    expect(verbs.fixCells).not.toHaveBeenCalled();
    expect(button("Write")).toHaveFocus();
    await user.click(button("Write"));
    expect(verbs.fixCells).toHaveBeenCalledWith("sheet-1", [
      expect.objectContaining({ row: 3, column: 2, seen: "КР", value: { as: "text", text: "Казахстан" } }),
    ]);
    expect(await screen.findByText(/^Written in C4\./)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Go to C4" })).not.toBeInTheDocument());
    expect(button("Go to C5")).toBeInTheDocument();
  });

  test("Escape and Cancel write nothing and give the focus back to the choice", async () => {
    const verbs = writable(alike());
    const { user } = await renderChecked({ verbs });
    const choice = button("C4: write “Кыргызстан”");
    await user.click(choice);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Before and after" })).not.toBeInTheDocument();
    expect(choice).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(within(preview()).getByRole("button", { name: "Cancel" }));
    expect(choice).toHaveFocus();
    expect(verbs.fixCells).not.toHaveBeenCalled();
  });

  test("further cells that say the same can be mended with one of them", async () => {
    const verbs = writable(alike());
    const { user } = await renderChecked({ verbs });
    await user.click(button("C4: write “Казахстан”"));
    await user.click(screen.getByRole("checkbox", { name: "Also 2 more cells like it" }));
    expect(preview()).toHaveTextContent("3 cells change:");
    await user.click(button("Write"));
    expect(verbs.fixCells.mock.calls[0]?.[1].map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(await screen.findByText(/^Written in 3 cells\./)).toBeInTheDocument();
    expect(await screen.findByText("No remarks: every row was understood.")).toBeInTheDocument();
  });

  test("a cause offers what can be mended alike, each decision with its cells", async () => {
    const verbs = writable(alike());
    const { user } = await renderChecked({ verbs });
    await user.click(button("Fix all alike"));
    await user.click(screen.getByRole("menuitem", { name: "“КР” → “Казахстан”: 3 cells" }));
    expect(preview()).toHaveTextContent("3 cells change:");
    await user.click(button("Write"));
    expect(verbs.fixCells).toHaveBeenCalledTimes(1);
    expect(verbs.fixCells.mock.calls[0]?.[1]).toHaveLength(3);
  });

  test("where there is only one decision no menu stands before it, and of many cells the first are shown", async () => {
    const sheet = sheetOf(HEADINGS, ...people(8, "Казхстан", 1));
    const { user } = await renderChecked({ verbs: writable(sheet) });
    await user.click(button("Fix all alike"));
    expect(preview()).toHaveTextContent("8 cells change:");
    expect(within(preview()).getAllByRole("term")).toHaveLength(5);
    expect(preview()).toHaveTextContent("and 3 more");
  });

  test("all cells of a decision are shown on demand, and one can be left out", async () => {
    const sheet = sheetOf(HEADINGS, ...people(8, "Казхстан", 1));
    const verbs = writable(sheet);
    const { user } = await renderChecked({ verbs });
    await user.click(button("Fix all alike"));
    await user.click(button("Show all 8"));
    expect(within(preview()).getAllByRole("term")).toHaveLength(8);
    await user.click(screen.getByRole("checkbox", { name: "C7" }));
    expect(preview()).toHaveTextContent("7 cells change:");
    await user.click(button("Write"));
    expect(verbs.fixCells.mock.calls[0]?.[1].map(({ row }) => row)).toEqual([3, 4, 5, 7, 8, 9, 10]);
  });

  test("a category suggested for a post says for which, beside the button and before it is written", async () => {
    const sheet = sheetOf([...HEADINGS, "Должность"], ["Асан", "Казахстан", null, "Монтажник"]);
    const { user } = await renderChecked({ verbs: writable(sheet) });
    const choice = button("D4: write 4");
    expect(choice.parentElement).toHaveTextContent("Suggested by the position “Монтажник”:");
    await user.click(choice);
    expect(preview()).toHaveTextContent("(empty) → 4by the position “Монтажник”");
  });

  test("what was written is taken back by the button of the message, and the finding is there again", async () => {
    const sheet = alike();
    const { user } = await renderChecked({ verbs: writable(sheet) });
    await user.click(button("C4: write “Казахстан”"));
    await user.click(screen.getByRole("checkbox", { name: "Also 2 more cells like it" }));
    await user.click(button("Write"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("3 cells hold again what they held before.")).toBeInTheDocument();
    expect(sheet.cells.slice(1).map((row) => row[1])).toEqual(["КР", "КР", "КР"]);
    expect(await screen.findByRole("button", { name: "Go to C4" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  test("a cell that changed meanwhile stays, is named, and the sheet is read again", async () => {
    const verbs = fakeExcel(undecided);
    verbs.fixCells.mockImplementation((_, fixes) =>
      Promise.resolve({ written: true, fixed: [], changed: [...fixes], refused: [], undo: [], merges: [] }),
    );
    const { user } = await renderChecked({ verbs });
    await user.click(button("C12: write “Казахстан”"));
    await user.click(button("Write"));
    expect(
      await screen.findByText("Nothing was written. Changed since the check and left alone: C12."),
    ).toBeInTheDocument();
    expect(verbs.readRowsOf.mock.calls.length + verbs.readSheet.mock.calls.length).toBeGreaterThan(1);
    expect(button("C12: write “Казахстан”")).toHaveFocus();
  });

  test.each([
    [
      "a protected sheet",
      () => Promise.resolve({ written: false, reason: "protected" } as const),
      /protected/,
    ],
    ["a deleted sheet", () => Promise.resolve({ written: false, reason: "gone" } as const), /no longer/],
    ["a failure", () => Promise.reject(new Error("GeneralException")), /did not write/],
  ] as const)("of %s the pane says what happened", async (_, answer, words) => {
    const verbs = fakeExcel(undecided);
    verbs.fixCells.mockImplementation(answer);
    const { user } = await renderChecked({ verbs });
    await user.click(button("C12: write “Казахстан”"));
    await user.click(button("Write"));
    expect((await screen.findByText(words)).closest("[aria-live]")).toHaveAttribute("aria-live", "polite");
    await user.click(button("Close the message"));
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  test("a fix says whose row it is for, so that it cannot land on another person", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await user.click(button("C12: write “Казахстан”"));
    await user.click(button("Write"));
    expect(verbs.fixCells.mock.calls[0]?.[1][0]?.guards).toEqual([{ column: 1, seen: "Асан" }]);
  });

  test("a preview closes when another person comes to stand in its row", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await user.click(button("C12: write “Казахстан”"));
    const cells = undecided.cells.map((row) => (row[0] === "Асан" ? ["Берик", ...row.slice(1)] : row));
    const moved = fakeExcel({ ...undecided, cells });
    verbs.readRowsOf.mockImplementation(moved.readRowsOf);
    verbs.readSheet.mockImplementation(moved.readSheet);
    act(() => verbs.edit("sheet-1", { row: 11, column: 1, rows: 1, columns: 1 }));
    expect(await screen.findByText("Берик")).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole("group", { name: "Before and after" })).not.toBeInTheDocument(),
    );
  });

  test("where writing failed the rows are read again, since some may have been written", async () => {
    const verbs = fakeExcel(undecided);
    verbs.fixCells.mockRejectedValue(new Error("GeneralException"));
    const { user } = await renderChecked({ verbs });
    await user.click(button("C12: write “Казахстан”"));
    await user.click(button("Write"));
    expect(await screen.findByText(/did not write/)).toBeInTheDocument();
    expect(verbs.readRowsOf.mock.calls.map(([, rows]) => rows)).toEqual([[11]]);
  });
});

describe("ignoring", () => {
  const button = (name: string | RegExp) => screen.getByRole("button", { name });
  const cells = () => screen.queryAllByRole("listitem").map((item) => item.dataset["cell"]);

  type User = Awaited<ReturnType<typeof renderChecked>>["user"];

  async function ignore(user: User, cell: string, reason: string) {
    await user.click(button(`Ignore ${cell}…`));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), `${reason}{Enter}`);
    await screen.findByText(/(is|are) ignored/);
  }

  test("an ignored finding leaves the list and the marks, is counted, and the verdict stays", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    const before = verdict();
    await ignore(user, "C12", "asked him");
    expect(cells()).toEqual(["B13"]);
    expect(verdict()).toBe(before);
    expect(button(/^Ignored/)).toHaveTextContent("1");
    await user.click(button("Mark in sheet"));
    expect(verbs.markFindings).toHaveBeenCalledWith("sheet-1", [{ row: 12, column: 1, severity: "tip" }]);
  });

  test("it is written down as a row a person can read", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await ignore(user, "C12", "asked him");
    const [name, columns, change] = verbs.writeRecords.mock.calls[0] ?? [];
    expect(name).toBe("KZ_Ignored");
    expect(columns?.map(({ heading }) => heading)).toEqual([
      "Sheet",
      "Cell",
      "Finding",
      "Person",
      "What stood there",
      "Reason",
      "Ignored on",
      "Code",
    ]);
    expect(change?.add[0]?.map((value) => Object.values(value)[1] as unknown)).toEqual([
      "Штат",
      "C12",
      expect.stringMatching(/^“КР” can mean/),
      "Асан",
      "КР",
      "asked him",
      46_054,
      "citizenship_ambiguous",
    ]);
  });

  test("the ignored ones are shown with their reasons and can be restored", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await ignore(user, "C12", "asked him");
    await user.click(button(/^Ignored/));
    const item = button("Restore C12").closest("li") as HTMLElement;
    expect(item).toHaveTextContent(/Асан.*Reason: asked him · Ignored on 01\.02\.2026/);
    await user.click(button("Restore C12"));
    expect(await screen.findByText("1 finding is back in the list.")).toBeInTheDocument();
    expect(cells()).toEqual(["C12", "B13"]);
  });

  test("a whole cause is ignored for one reason, and all come back together", async () => {
    const verbs = fakeExcel(sheetOf(HEADINGS, ...people(3, null, 1)));
    const { user } = await renderChecked({ verbs });
    await user.click(button("Ignore all…"));
    expect(screen.getByRole("group", { name: "Ignore 3 findings" })).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/^3 findings are ignored/)).toBeInTheDocument();
    expect(cells()).toEqual([]);
    await user.click(button(/^Ignored/));
    expect(screen.getAllByText(/No reason given/)).toHaveLength(3);
    await user.click(button("Restore all"));
    expect(await screen.findByText("3 findings are back in the list.")).toBeInTheDocument();
    expect(cells()).toEqual(["C4", "C5", "C6"]);
  });

  test("a protected workbook is said to be, and the finding is ignored for as long as the pane is open", async () => {
    const verbs = fakeExcel(undecided);
    verbs.writeRecords.mockResolvedValue({ written: false, reason: "protected" });
    const { user } = await renderChecked({ verbs });
    await user.click(button("Ignore C12…"));
    await user.keyboard("{Enter}");
    expect(
      await screen.findByText(/protected, so this finding is ignored only until the pane/),
    ).toBeInTheDocument();
    expect(cells()).toEqual(["B13"]);
    await user.click(button(/^Ignored/));
    expect(screen.getByText(/Only until the pane is closed/)).toBeInTheDocument();
    await user.click(button("Restore C12"));
    expect(cells()).toEqual(["C12", "B13"]);
  });

  test("Escape closes the form, and the focus is where it was", async () => {
    const { user } = await renderChecked({ verbs: fakeExcel(undecided) });
    await user.click(button("Ignore C12…"));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "no{Escape}");
    expect(screen.queryByRole("textbox", { name: "Reason" })).not.toBeInTheDocument();
    expect(button("Ignore C12…")).toHaveFocus();
  });

  test("the table is read with every check, so that what a person takes out of it comes back", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await ignore(user, "C12", "x");
    verbs.readTable.mockResolvedValue(null);
    await user.click(button("Check this sheet"));
    await waitFor(() => expect(cells()).toEqual(["C12", "B13"]));
  });

  test("a table that lacks a column is named, and ignores nothing", async () => {
    const verbs = fakeExcel(undecided);
    verbs.readTable.mockImplementation((name) =>
      Promise.resolve(
        name === "KZ_Ignored"
          ? { id: "s9", sheet: name, row: 0, column: 0, cells: [["Cell"], ["C12"]] }
          : null,
      ),
    );
    await renderChecked({ verbs });
    expect(await screen.findByText(/The table KZ_Ignored lacks a column/)).toBeInTheDocument();
    expect(within(screen.getAllByRole("listitem")[0] as HTMLElement).getByText("Асан")).toBeInTheDocument();
  });

  test("a row that a person takes out of the table comes back without another check", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await ignore(user, "C12", "x");
    verbs.readTable.mockResolvedValue(null);
    act(() => verbs.edit("sheet-3"));
    await waitFor(() => expect(cells()).toEqual(["C12", "B13"]));
  });

  test("what is said to be restored is what was really taken out of the table", async () => {
    const verbs = fakeExcel(undecided);
    const { user } = await renderChecked({ verbs });
    await ignore(user, "C12", "x");
    await user.click(button(/^Ignored/));
    verbs.writeRecords.mockResolvedValue({ written: true, removed: 0 });
    await user.click(button("Restore C12"));
    expect(await screen.findByText(/^Nothing was restored/)).toBeInTheDocument();
  });

  test("a long list of ignored findings is shown in steps", async () => {
    const verbs = fakeExcel(sheetOf(HEADINGS, ...people(60, null, 1)));
    const { user } = await renderChecked({ verbs });
    await user.click(button("Ignore all…"));
    await user.keyboard("{Enter}");
    await screen.findByText(/^60 findings are ignored/);
    await user.click(button(/^Ignored/));
    expect(document.querySelectorAll("[data-ignored]")).toHaveLength(50);
    await user.click(button("Show more"));
    expect(document.querySelectorAll("[data-ignored]")).toHaveLength(60);
  });
});

describe("the count in the verdict", () => {
  const answer = answerTo(
    { sheet: undecided, settings: null, at: "14:02" },
    { day: iso("2026-02-01"), smallBusiness: null },
  );
  const { causes, markOf } = shownFindings(answer, undecided, []);
  const notes = causes
    .flatMap(({ findings }) => findings)
    .map((finding): IgnoredNote => ({ ...markOf(finding), finding: "", reason: "", day: null }));

  const open = (ignoring: Pick<Ignoring, "table" | "unwritten">) =>
    render(
      <StoreContext
        value={new Store(fakeExcel(undecided), { today: () => iso("2026-02-01"), time: () => "14:02" })}
      >
        <VerdictCard
          answer={answer}
          reading={{ sheet: undecided, settings: null, at: "14:02" }}
          target={{ kind: "front" }}
          ignoring={{ ...ignoring, setUnwritten: jest.fn(), read: jest.fn() }}
        />
      </StoreContext>,
    );

  test("the verdict counts the findings that are shown, and leaves out those that are ignored", async () => {
    expect(ignoredColumns).toHaveLength(Object.keys(notes[0] ?? {}).length);
    open({ table: null, unwritten: notes.slice(0, 1) });
    expect(await screen.findByText("1 tip")).toBeInTheDocument();
  });

  test("where all are ignored nothing is said to be clear", () => {
    open({ table: null, unwritten: notes });
    expect(screen.queryByText(/clear|tip|error/)).not.toBeInTheDocument();
  });

  test("the verdict does not wait until it is known what is ignored, only the count does", () => {
    open({ table: undefined, unwritten: [] });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/Cannot tell/);
    expect(screen.queryByText(/error/)).not.toBeInTheDocument();
  });
});
