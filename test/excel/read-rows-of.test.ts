import { readRowsOf } from "../../src/excel/read-rows-of";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({
    Штат: [
      ["Имя", "Город", "Гражданство", "Категория"],
      ["Иван", "Астана", "РК", 1],
      ["Анна", "Алматы", "=NA()", null],
      ["Ли", "Актау", "КР", "3"],
    ],
  });
});

test("only the rows and columns asked for are read, in one round trip", async () => {
  const before = { ...excel.counts };
  expect(await readRowsOf("s1", [3, 1, 3], [0, 3, 2])).toEqual([
    { row: 1, cells: ["Иван", null, "РК", 1] },
    { row: 3, cells: ["Ли", null, "КР", "3"] },
  ]);
  // Values and types of two rows and three columns.
  expect(excel.counts.cellsRead - before.cellsRead).toBe(2 * 2 * 3);
  // One of ours, and the one Excel.run ends with.
  expect(excel.counts.syncs - before.syncs).toBe(2);
});

test("blank and error cells are as the whole sheet gives them", async () => {
  expect(await readRowsOf("s1", [2, 9], [2, 3])).toEqual([
    { row: 2, cells: [{ error: "#N/A" }, null] },
    { row: 9, cells: [null, null] },
  ]);
});

test("nothing asked for is nothing read, and a sheet that is gone is an error", async () => {
  expect(await readRowsOf("s1", [], [1])).toEqual([]);
  await expect(readRowsOf("s9", [1], [1])).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("very many rows take a round trip for every 40,000 cells", async () => {
  const before = excel.counts.syncs;
  const rows = await readRowsOf(
    "s1",
    Array.from({ length: 50_000 }, (_, row) => row),
    [0],
  );
  expect(rows).toHaveLength(50_000);
  expect(excel.counts.syncs - before).toBe(3);
});
