import { act, screen, waitFor, within } from "@testing-library/react";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf, undecided } from "../roster";

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const preview = () => screen.getByRole("group", { name: "Before and after" });

/** Three people of a citizenship with two meanings, in C4 to C6, and what fixes write there. */
const alike = () => sheetOf(HEADINGS, ...people(3, "КР", 1));

/** Excel whose sheet holds what was written, for the check that comes after. */
function writable(sheet: SheetCells) {
  const verbs = fakeExcel(sheet);
  verbs.fixCells.mockImplementation((_, fixes) => {
    for (const { row, column, value } of fixes) {
      const cells = sheet.cells[row - sheet.row];
      if (cells && value.as === "text") cells[column - sheet.column] = value.text;
    }
    return Promise.resolve({ written: true, fixed: [...fixes], changed: [], refused: [] });
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

test("a cell that changed meanwhile stays, is named, and the sheet is read again", async () => {
  const verbs = fakeExcel(undecided);
  verbs.fixCells.mockImplementation((_, fixes) =>
    Promise.resolve({ written: true, fixed: [], changed: [...fixes], refused: [] }),
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
  ["a protected sheet", () => Promise.resolve({ written: false, reason: "protected" } as const), /protected/],
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
  expect(verbs.fixCells.mock.calls[0]?.[1][0]?.witnesses).toEqual([{ column: 1, seen: "Асан" }]);
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
