import { screen, waitFor } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf } from "../roster";

/** Nationals of China in rows 4 to 6 and of Turkey in rows 7 and 8, each named once in a merged cell. */
function mergedSheet() {
  const headings = [...HEADINGS, "Дата увольнения"];
  const [first, second, gone, ...others] = people(5, null, 1).map((row) => [...row, null]);
  const named = (row: unknown[] = [], country: string | null, left: string | null = null) => [
    row[0],
    country,
    1,
    left,
  ];
  const [turkish, last] = others;
  const rows = [
    named(first, "Китай"),
    named(second, null),
    named(gone, null, "01.02.2020"),
    named(turkish, "Турция"),
    named(last, null),
    ...people(9, "Казахстан", 1).map(([name, ...more]) => [`${String(name)} К`, ...more, null]),
  ];
  const merged = [
    { row: 3, column: 2, rows: 3, columns: 1 },
    { row: 6, column: 2, rows: 2, columns: 1 },
  ];
  return { ...sheetOf(headings, ...rows), merged };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const preview = () => screen.getByRole("group", { name: "Before and after" });
const fill = (row: number, text: string, area: object, shown: string) =>
  expect.objectContaining({
    ...{ row, column: 2, seen: null, value: { as: "text", text } },
    covering: { area, shown, becomes: "apart" },
  }) as unknown;

test("one press fills everybody under the merged cell, also who has left, after showing the cells", async () => {
  const sheet = mergedSheet();
  const verbs = fakeExcel(sheet);
  const { user } = await renderChecked({ verbs });
  await user.click(button("Unmerge C4:C6 and write “Китай” in every row"));
  expect(preview()).toHaveTextContent(/2 cells change:.*C5.*\(empty\) → “Китай”.*C6.*\(empty\) → “Китай”/);
  expect(preview()).toHaveTextContent("These cells are unmerged, and each row gets what they show: C4:C6.");
  await user.click(button("Write"));
  const [area] = sheet.merged;
  expect(verbs.fixCells).toHaveBeenCalledWith("sheet-1", [
    fill(4, "Китай", area ?? {}, "Китай"),
    fill(5, "Китай", area ?? {}, "Китай"),
  ]);
});

test("all merged cells of a cause are filled together, each with its own", async () => {
  const verbs = fakeExcel(mergedSheet());
  const { user } = await renderChecked({ verbs });
  await user.click(button("Fix all alike"));
  expect(preview()).toHaveTextContent(/3 cells change:.*C5.*“Китай”.*C6.*“Китай”.*C8.*“Турция”/);
  expect(preview()).toHaveTextContent("each row gets what they show: C4:C6, C7:C8.");
});

test("a row left out is no longer said to be merged, once its cell is not", async () => {
  const sheet = mergedSheet();
  const verbs = fakeExcel(sheet);
  const { user } = await renderChecked({ verbs });
  await user.click(button("Unmerge C4:C6 and write “Китай” in every row"));
  await user.click(screen.getByRole("checkbox", { name: "C5" }));
  verbs.fixCells.mockImplementation((_, fixes) => {
    const cells = sheet.cells.map((row, index) => (index === 3 ? row.with(1, "Китай") : row));
    verbs.replace({ ...sheet, cells, merged: sheet.merged.slice(1) });
    return Promise.resolve({
      ...{ written: true, fixed: [...fixes], changed: [], refused: [], undo: [] },
      merges: [{ area: { row: 3, column: 2, rows: 3, columns: 1 }, became: "apart" }],
    });
  });
  await user.click(button("Write"));
  expect(await screen.findByText("Written in C6. Unmerged: C4:C6.")).toBeInTheDocument();
  await waitFor(() =>
    expect(document.querySelector('[data-cell="C5"]')).toHaveAttribute("data-code", "citizenship_blank"),
  );
  expect(document.querySelector('[data-cell="C8"]')).toHaveAttribute("data-code", "citizenship_error_value");
});
