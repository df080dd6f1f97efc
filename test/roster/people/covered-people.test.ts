import { coveredTogether, isPersonCovered } from "../../../src/roster/people/covered-people";
import { findLayout } from "../../../src/roster/table/layout";
import { markMerged } from "../../../src/roster/table/merged-cells";
import type { Cells } from "../../../src/sheet/cell";

const rows: Cells = [
  ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
  ["Ван Вэй", "Китай", 2, null],
  ["Ли Мин", null, 2, "01.02.2020"],
  ["Отдел продаж", null, null, null],
  [null, null, null, null],
  ["Вакансия", null, 2, null],
  ["Чжан Лэй", null, 2, null],
  ["Итого", null, 5, null],
  ["Ахметов А.", "РК", 1, null],
  ["Бекова А.", null, 1, null],
];

function coveredIn(merged: readonly (readonly [row: number, rows: number])[], row: number, column = 1) {
  const { cells, layout } = read(merged);
  return coveredTogether(cells, layout, row, column);
}

function read(merged: readonly (readonly [row: number, rows: number])[]) {
  const areas = merged.map(([top, height]) => ({
    area: { row: top, column: 1, rows: height, columns: 1 },
    // As if the list began in the fourth row of the sheet.
    address: `B${String(top + 4)}:B${String(top + height + 3)}`,
  }));
  const cells = markMerged(rows, areas, {});
  const layout = findLayout(cells);
  if (layout.kind !== "layout") throw new Error(layout.kind);
  return { cells, layout };
}

test("people under one merged cell belong together, those who have left too, and no sums, sections or vacant posts", () => {
  expect(coveredIn([[1, 7]], 6)).toEqual([2, 6]);
  expect(coveredIn([[1, 7]], 2)).toEqual([2, 6]);
});

test("people under the next merged cell are another matter", () => {
  const two = [
    [1, 7],
    [8, 2],
  ] as const;
  expect(coveredIn(two, 9)).toEqual([9]);
  expect(coveredIn(two, 6)).toEqual([2, 6]);
});

test("a cell that no merged one covers has no others", () => {
  expect(coveredIn([[1, 7]], 9)).toEqual([]);
  expect(coveredIn([[1, 7]], 1)).toEqual([]);
  expect(coveredIn([[1, 7]], 6, 2)).toEqual([]);
});

test("a name alone is somebody where one merged cell covers all the rest; a section, a sum and a vacant post are not", () => {
  const names = ["Ли Мин", "Отдел продаж", "Вакансия", "Итого"];
  const list = [
    rows[0] ?? [],
    ["Ван Вэй", "Китай", 2, null],
    ...names.map((name) => [name, null, null, null]),
  ];
  const merged = [1, 2].map((column) => ({
    area: { row: 1, column, rows: 5, columns: 1 },
    address: column === 1 ? "B2:B6" : "C2:C6",
  }));
  const cells = markMerged(list, merged, {});
  const { layout } = read([]);
  expect([2, 3, 4, 5].map((row) => isPersonCovered(cells, layout, row))).toEqual([true, false, false, false]);
});
