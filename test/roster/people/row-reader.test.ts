import { type Layout, findLayout } from "../../../src/roster/table/layout";
import { RowReader } from "../../../src/roster/people/row-reader";
import type { Cells } from "../../../src/sheet/cell";

/** Headings of sections, sums, notes, signatures, parts of headings, names, a state and a category. */
const texts = [
  ...[
    "Отдел продаж",
    "Уволенные",
    "Кандидаты",
    "Итого: 5",
    "Примечание:",
    "Вакансия",
    "М.П.",
    "Подпись ______",
  ],
  ...[
    "Гражданство",
    "ФИО",
    "Категория 1",
    "1 категория",
    "Омаров Я.",
    "омаров",
    "РК",
    "Китай",
    "3",
    "900101300007",
  ],
];
const headings = ["ФИО", "ИИН", "Гражданство", "Категория", "Отдел"];
const blanks = [null, "", undefined];

/** Every text alone in every column, in rows of two widths and with each kind of blank beside it. */
const rows = texts.flatMap((text) =>
  headings.flatMap((_, column) =>
    blanks.flatMap((blank) =>
      [2, headings.length]
        .filter((width) => column < width)
        .map((width) => Array.from({ length: width }, (_, at) => (at === column ? text : blank))),
    ),
  ),
);
const CATEGORY = headings.indexOf("Категория");
const besideCategories = [1, 2, 3, 5].flatMap((category) =>
  rows
    .filter((row) => row.length > CATEGORY && typeof row[CATEGORY] !== "string")
    .map((row) => row.map((cell, at) => (at === CATEGORY ? category : cell))),
);
const cells: Cells = [headings, ...rows, ...rows, ...besideCategories, ...besideCategories, ...rows];

test("a text that stands alone in its row, or beside a category, is read as if no row before had the same", () => {
  const layout = findLayout(cells) as Layout;
  const reader = new RowReader(cells, layout);
  const read = (by: RowReader, row: number) => [by.read(cells, row), by.headsSection, by.flags];
  for (let row = layout.firstRow; row < cells.length; row++)
    expect([row, ...read(reader, row)]).toEqual([row, ...read(new RowReader(cells, layout), row)]);
});
