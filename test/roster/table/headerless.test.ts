import { headerlessColumns } from "../../../src/roster/table/headerless";

/** Positions of citizenship and category, or that the cells cannot be read. */
function read(cells: readonly (readonly unknown[])[]): readonly number[] | string {
  const columns = headerlessColumns(cells);
  return columns === null ? "no_heading" : [columns.citizenship, columns.category];
}

test.each<[string, readonly (readonly unknown[])[], readonly number[] | string]>([
  [
    "citizenship, then category",
    [
      ["РК", 1],
      ["Турция", 2],
      ["РК", 2],
    ],
    [0, 1],
  ],
  [
    "category, then citizenship",
    [
      [4, "KZ"],
      [3, "RU"],
    ],
    [1, 0],
  ],
  ["a single person", [["Казахстан", 4]], [0, 1]],
  [
    "a few categories that go round by chance",
    [
      ["Ахметов Айдар", "РК", 1],
      ["Ахметова Асель", "РК", 2],
      ["Ли Вэй", "КНР", 1],
    ],
    [1, 2],
  ],
  [
    "names beside",
    [
      ["Ахметов", "РК", "3"],
      ["Ли", "КНР", "3"],
    ],
    [1, 2],
  ],
  [
    "a running number beside",
    [
      [1, "РК", 3],
      [2, "КНР", 3],
      [3, "РК", 4],
    ],
    [1, 2],
  ],
  [
    "blank cells in both",
    [
      ["РК", null],
      [null, 3],
      ["КНР", 3],
    ],
    [0, 1],
  ],
  [
    "blank rows between",
    [
      ["РК", 4],
      [null, null],
      ["КНР", 3],
    ],
    [0, 1],
  ],
  [
    "categories in words",
    [
      ["РК", "первая"],
      ["КНР", "2-санат"],
    ],
    [0, 1],
  ],
  [
    "only a running number for the category",
    [
      ["РК", 1],
      ["КНР", 2],
      ["РК", 3],
    ],
    "no_heading",
  ],
  [
    "two columns of categories",
    [
      ["РК", 3, 4],
      ["КНР", 3, 3],
    ],
    "no_heading",
  ],
  [
    "two columns of citizenship",
    [
      ["РК", "КНР", 3],
      ["КНР", "РК", 3],
    ],
    "no_heading",
  ],
  [
    "a word among the countries",
    [
      ["РК", 3],
      ["сварщик", 4],
    ],
    "no_heading",
  ],
  [
    "an ambiguous country",
    [
      ["РК", 3],
      ["КР", 4],
    ],
    "no_heading",
  ],
  [
    "a category that does not exist",
    [
      ["РК", 3],
      ["КНР", 7],
    ],
    "no_heading",
  ],
  [
    "dates beside",
    [
      ["РК", 3, 45_000],
      ["КНР", 4, 45_100],
    ],
    "no_heading",
  ],
  [
    "dates as text beside",
    [
      ["РК", 3, "01.02.2024"],
      ["КНР", 4, ""],
    ],
    "no_heading",
  ],
  ["no category at all", [["РК"], ["КНР"]], "no_heading"],
  [
    "an error in the citizenship",
    [
      ["РК", 3],
      [{ error: "#N/A" }, 3],
    ],
    "no_heading",
  ],
])("without headings: %s", (_, cells, expected) => {
  expect(read(cells)).toEqual(expected);
});
