import { fixCells, type CellFix } from "../../src/excel/fix-cells";
import { readMergedOf } from "../../src/excel/read-merged";
import { iso } from "../../src/law/day";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

const whole = { row: 0, column: 0, rows: 9, columns: 4 };
const tall = { row: 1, column: 1, rows: 4, columns: 1 };
const days = { row: 1, column: 2, rows: 3, columns: 1 };

beforeEach(async () => {
  excel = await headlessExcel({
    Штат: {
      ...sheetOf("Штат", [
        ["ФИО", "Гражданство", "Принят"],
        ["Ван Вэй", "Китай", 46000],
        ["Ли Мин", null, null],
        ["Чжан Лэй", null, null],
        ["Хо Чи", null, 46001],
      ]),
      merges: [tall, days],
    },
  });
});

const sheet = () => excel.grid.api.getActiveWorkbook()?.getActiveSheet();
const column = (letter: string) =>
  sheet()
    ?.getRange(`${letter}2:${letter}5`)
    .getRawValues()
    .map(([value]) => value ?? null);
const merged = () => readMergedOf("s1", whole);

function fill(row: number, more: Partial<CellFix> = {}): CellFix {
  return {
    ...{ row, column: 1, seen: null, value: { as: "text", text: "Китай" }, guards: [] },
    covering: { area: tall, shown: "Китай", becomes: "apart" },
    ...more,
  };
}

const filled = [fill(2), fill(3), fill(4)];

async function written(fixes: readonly CellFix[]) {
  const result = await fixCells("s1", fixes);
  if (!result.written) throw new Error(result.reason);
  return result;
}

test("a merged cell is taken apart and its value written into its rows, and undoing merges it again", async () => {
  const { fixed, undo, merges } = await written(filled);
  expect([fixed.length, merges]).toEqual([3, [{ area: tall, became: "apart" }]]);
  expect(column("B")).toEqual(["Китай", "Китай", "Китай", "Китай"]);
  expect(await merged()).toEqual([days]);

  expect((await written(undo)).merges).toEqual([{ area: tall, became: "merged" }]);
  expect(column("B")).toEqual(["Китай", null, null, null]);
  expect(await merged()).toEqual(expect.arrayContaining([tall, days]));
});

test("several are filled in one go, days as days, and all are merged again", async () => {
  const day = (row: number): CellFix => ({
    ...{ row, column: 2, seen: null, value: { as: "date", day: iso("2025-12-09") }, guards: [] },
    covering: { area: days, shown: 46000, becomes: "apart" },
  });
  const { undo, merges } = await written([...filled, day(2), day(3)]);
  expect(merges.map(({ became }) => became)).toEqual(["apart", "apart"]);
  expect(column("C")).toEqual([46000, 46000, 46000, 46001]);
  expect(await merged()).toEqual([]);
  await written(undo);
  expect(column("C")).toEqual([46000, null, null, 46001]);
  expect(await merged()).toHaveLength(2);
});

test("a row that is left out stays blank", async () => {
  const { undo } = await written([fill(2), fill(4)]);
  expect(column("B")).toEqual(["Китай", "Китай", null, "Китай"]);
  await written(undo);
  expect(await merged()).toContainEqual(tall);
});

test.each([
  ["shows something else by now", () => sheet()?.getRange("B2").setValue("Турция")],
  ["was taken apart by somebody", () => sheet()?.getRange("B2:B5").breakApart()],
  [
    "covers other rows by now",
    () => sheet()?.getRange("B2:B5").breakApart() && sheet()?.getRange("B2:B4").merge(),
  ],
])("a merged cell that %s is left alone", async (_, change) => {
  change();
  const before = [column("B"), await merged()];
  expect(await written(filled)).toMatchObject({ fixed: [], changed: filled, merges: [] });
  expect([column("B"), await merged()]).toEqual(before);
});

test("a row that is another person's by now is left alone, and the others are filled", async () => {
  const guards = [{ column: 0, seen: "Чжан Лэй" }];
  sheet()?.getRange("A4").setValue("Кто-то");
  const result = await written([fill(2), fill(3, { guards })]);
  expect([result.fixed.length, result.changed.length]).toEqual([1, 1]);
  expect(column("B")).toEqual(["Китай", "Китай", null, null]);
});

test.each([
  ["holds something else", () => sheet()?.getRange("B4").setValue("Турция"), "Турция"],
  ["shows something else above", () => sheet()?.getRange("B2").setValue("Турция"), null],
])("what %s by now is not merged again, since that would lose it", async (_, change, kept) => {
  const { undo } = await written(filled);
  change();
  expect((await written(undo)).merges).toEqual([{ area: tall, became: "left_apart" }]);
  expect(column("B")?.[2]).toBe(kept);
  expect(await merged()).toEqual([days]);
});

test("on a protected sheet nothing is taken apart", async () => {
  excel.bridge.protection.set("s1", { allowFormatCells: true });
  expect(await fixCells("s1", filled)).toEqual({ written: false, reason: "protected" });
  expect(await merged()).toContainEqual(tall);
});

test("the round trips do not grow with the number of merged cells", async () => {
  const many = Array.from({ length: 150 }, (_, index) => ({
    row: 2 * index,
    column: 0,
    rows: 2,
    columns: 1,
  }));
  const rows = Array.from({ length: 300 }, (_, index) => [index % 2 === 0 ? "Китай" : null]);
  excel = await headlessExcel({ Штат: { ...sheetOf("Штат", rows), merges: many } });
  const fixes = many.map((area) =>
    fill(area.row + 1, { column: 0, covering: { area, shown: "Китай", becomes: "apart" } }),
  );
  const before = excel.counts.syncs;
  expect((await written(fixes)).fixed).toHaveLength(150);
  expect(excel.counts.syncs - before).toBeLessThanOrEqual(8);
});
