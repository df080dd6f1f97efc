import { iso } from "../../src/law/day";
import { forecastRoster } from "../../src/roster/forecast/forecast-roster";
import { forecastPlan } from "../../src/roster/plan/forecast-plan";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import { watchEdits } from "../../src/excel/watch-edits";
import { readSheet } from "../../src/excel/read-sheet";
import {
  adopt,
  cellsOn,
  FROM,
  openWith,
  people,
  planHead,
  prepared,
  TODAY,
} from "../taskpane/plan/rows/adopted";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Staff: [["a"]] });
});

const MARCH = iso("2026-03-02");
const book = () => excel.grid.api.getActiveWorkbook();
const sheet = (name: string) => book()?.getSheetByName(name);
const hireTwo = ["", "нанять", 2, 3, "Казахстан", MARCH, ""];

/** The steps of a forecast without the rows behind them. */
function course(cells: readonly (readonly unknown[])[]) {
  const forecast = forecastRoster({ cells, from: FROM });
  return (
    forecast.kind === "forecast" && forecast.steps.map(({ day, groups, verdict }) => [day, groups, verdict])
  );
}

test.each([false, true])(
  "people are added under the last one, numbered on (a table: %s)",
  async (isTable) => {
    await openWith(excel, people, [planHead, hireTwo], { isTable });
    const result = await adopt(await prepared());
    expect(result).toMatchObject({ written: true, left: [], rows: [4, 5], isMoved: false });
    expect(await cellsOn("Штат")).toEqual([
      ...people,
      [4, "Новый работник 1 (план)", "Казахстан", 3, MARCH, ""],
      [5, "Новый работник 2 (план)", "Казахстан", 3, MARCH, ""],
    ]);
    expect(sheet("Штат")?.getRange("E5").getNumberFormat()).toBe("dd.mm.yyyy");
    const open = book();
    const staff = open && tablesOf(open).find(({ name }) => name === "Staff");
    expect(staff?.area.rows).toBe(isTable ? 6 : undefined);
  },
);

test("the rows of the plan are marked with the day, and are planned no more", async () => {
  await openWith(excel, people, [planHead, hireTwo, ["", "не пойму", 1, 3, "Казахстан", MARCH, ""]]);
  const before = await prepared();
  expect(before.planned.unclear).toEqual([]);
  await adopt(before);
  const plan = await cellsOn("KZ_Plan");
  expect(plan.map((row) => row[6])).toEqual(["Внесено в список", TODAY, ""]);
  const again = await prepared();
  expect(again.planned.adoption.parts).toEqual([]);
});

test("a plan without the column of adoption is given one, within its table", async () => {
  await openWith(excel, people, [planHead.slice(0, 6), hireTwo.slice(0, 6)]);
  await adopt(await prepared());
  expect((await prepared()).planned.adoption.parts).toEqual([]);
  expect((await cellsOn("KZ_Plan")).map((row) => row[6])).toEqual(["Внесено в список", TODAY]);
});

test("whoever leaves or moves is changed in place, and the list is then what the plan foresaw", async () => {
  await openWith(excel, people, [
    planHead,
    ["", "уход", "Ли Вэй", "", "", MARCH, ""],
    ["", "перевод", "Берик Берикулы", 2, "", iso("2026-02-02"), ""],
    hireTwo,
  ]);
  const ready = await prepared();
  expect(await adopt(ready)).toMatchObject({ written: true, left: [] });
  expect(await cellsOn("Штат")).toEqual([
    people[0],
    people[1],
    [...(people[2] ?? []).slice(0, 5), iso("2026-02-01")],
    [...(people[3] ?? []).slice(0, 5), MARCH],
    [4, "Берик Берикулы", "Казахстан", 2, iso("2026-02-02"), ""],
    [5, "Новый работник 1 (план)", "Казахстан", 3, MARCH, ""],
    [6, "Новый работник 2 (план)", "Казахстан", 3, MARCH, ""],
  ]);
  expect(course(await cellsOn("Штат"))).toEqual(course(ready.answer.planned.cells));
});

test("totals and signatures stay under the people", async () => {
  await openWith(excel, people, [planHead, hireTwo], { below: [["", "Итого", "", 3], [], ["Директор"]] });
  expect(await adopt(await prepared())).toMatchObject({ written: true, isMoved: true });
  expect((await cellsOn("Штат")).map((row) => row[1] || row[0])).toEqual([
    "ФИО",
    "Асанов Асан",
    "Берик Берикулы",
    "Ли Вэй",
    "Новый работник 1 (план)",
    "Новый работник 2 (план)",
    "Итого",
    "",
    "Директор",
  ]);
});

test("a total within a table stays under the people", async () => {
  await openWith(excel, [...people, ["", "Итого", "", 3, "", ""]], [planHead, hireTwo], { isTable: true });
  expect(await adopt(await prepared())).toMatchObject({ written: true, rows: [4, 5], isMoved: true });
  expect((await cellsOn("Штат")).map((row) => row[1])).toEqual([
    "ФИО",
    "Асанов Асан",
    "Берик Берикулы",
    "Ли Вэй",
    "Новый работник 1 (план)",
    "Новый работник 2 (план)",
    "Итого",
  ]);
  const open = book();
  expect(open && tablesOf(open).find(({ name }) => name === "Staff")?.area.rows).toBe(7);
});

test("blank rows that a table has under its people are filled before it grows", async () => {
  const blank = Array.from({ length: 6 }, () => "");
  await openWith(excel, [...people, blank], [planHead, hireTwo], { isTable: true });
  expect(await adopt(await prepared())).toMatchObject({ written: true, rows: [4, 5], isMoved: false });
  const open = book();
  expect(open && tablesOf(open).find(({ name }) => name === "Staff")?.area.rows).toBe(6);
  expect(await cellsOn("Штат")).toHaveLength(6);
});

test("a list that lacks a column gets it right behind its last one, in its table too", async () => {
  const short = people.map((row) => row.slice(0, 5));
  for (const isTable of [false, true]) {
    await openWith(excel, short, [planHead, ["", "уход", "Ли Вэй", "", "", MARCH, ""]], { isTable });
    expect(await adopt(await prepared())).toMatchObject({ written: true, isMoved: true, left: [] });
    expect((await cellsOn("Штат")).map((row) => row[5])).toEqual(["Дата увольнения", "", "", MARCH]);
    const open = book();
    const staff = open && tablesOf(open).find(({ name }) => name === "Staff");
    expect(staff?.area.columns).toBe(isTable ? 6 : undefined);
  }
});

test("a cell, a person or a row of the plan that is not what was shown is left alone, and so is its mark", async () => {
  await openWith(excel, people, [
    planHead,
    ["", "уход", "Ли Вэй", "", "", MARCH, ""],
    ["", "уход", "Берик Берикулы", "", "", MARCH, ""],
    ["", "уход", "Асанов Асан", "", "", MARCH, ""],
    hireTwo,
  ]);
  const ready = await prepared();
  sheet("Штат")?.getRange("F4").setValue(iso("2026-12-31"));
  sheet("Штат")?.getRange("B3").setValue("Кто-то другой");
  sheet("KZ_Plan")?.getRange("F4").setValue(iso("2026-04-01"));
  const before = (await cellsOn("Штат")).slice(0, 3);
  await sheetIsWitnessed(ready);
  const result = await adopt(ready);
  expect(result.written && result.left.map(({ why }) => why)).toEqual(["changed", "changed", "changed"]);
  expect((await cellsOn("Штат")).slice(0, 3)).toEqual(before);
  expect(await cellsOn("Штат")).toHaveLength(6);
  expect((await cellsOn("KZ_Plan")).map((row) => row[6])).toEqual(["Внесено в список", "", "", "", TODAY]);
});

/** The last person guards the place for new ones, and nothing of his name was changed. */
async function sheetIsWitnessed({ planned }: Awaited<ReturnType<typeof prepared>>) {
  const { last } = planned.adoption;
  const { cells } = await readSheet("Штат");
  expect(last.guards.map(({ seen }) => seen)).toEqual([cells[last.row]?.[1]]);
}

test("a formula is never written over", async () => {
  await openWith(excel, people, [planHead, ["", "уход", "Ли Вэй", "", "", MARCH, ""]]);
  sheet("Штат")?.getRange("F4").setValue({ f: "=46000+200" });
  await recalculated(excel.grid);
  const result = await adopt(await prepared());
  expect(result).toMatchObject({ written: true, done: [], left: [{ why: "calculated" }] });
  expect((await cellsOn("KZ_Plan"))[1]?.[6]).toBe("");
});

test("where the last person is another one by now, or the sheet is protected or gone, nothing is written", async () => {
  await openWith(excel, people, [planHead, hireTwo]);
  const ready = await prepared();
  sheet("Штат")?.getRange("B4").setValue("Кто-то другой");
  expect(await adopt(ready)).toEqual({ written: false, reason: "changed" });
  const again = await prepared();
  excel.bridge.protection.set(again.roster.sheet.id, { allowFormatCells: true });
  expect(await adopt(again)).toEqual({ written: false, reason: "protected" });
  const gone = { ...again.planned.adoption, sheetId: "nowhere" };
  expect(await adopt({ ...again, planned: { ...again.planned, adoption: gone } })).toEqual({
    written: false,
    reason: "gone",
  });
  expect(await cellsOn("Штат")).toHaveLength(4);
  expect((await cellsOn("KZ_Plan"))[1]?.[6]).toBe("");
});

test("where something stands beside the list in the way of a column, nothing is written", async () => {
  const short = people.map((row) => row.slice(0, 5));
  await openWith(excel, short, [planHead, ["", "уход", "Ли Вэй", "", "", MARCH, ""]]);
  const ready = await prepared();
  sheet("Штат")?.getRange("F1").setValue("занято");
  expect(await adopt(ready)).toEqual({ written: false, reason: "no_room" });
});

test("somebody who is not taken on after all stays on the list and in the plan, for a person to settle", async () => {
  const coming = [...people, [4, "Ким Ир", "Корея", 3, iso("2026-04-01"), ""]];
  await openWith(excel, coming, [planHead, ["", "не нанимать", "Ким Ир", "", "", "", ""], hireTwo]);
  const ready = await prepared();
  expect(ready.planned.byHand).toMatchObject([{ row: 4, name: "Ким Ир" }]);
  await adopt(ready);
  expect((await cellsOn("Штат"))[4]).toEqual(coming[4]);
  expect((await cellsOn("KZ_Plan")).map((row) => row[6])).toEqual(["Внесено в список", "", TODAY]);
});

test("only the rows of the scenario and those of all scenarios are written", async () => {
  await openWith(excel, people, [
    planHead,
    ["A", "нанять", "Ан Анна", 3, "Казахстан", MARCH, ""],
    ["Б", "нанять", "Бо Борис", 3, "Казахстан", MARCH, ""],
    ["", "нанять", "Во Вера", 3, "Казахстан", MARCH, ""],
  ]);
  await adopt(await prepared("A"));
  expect((await cellsOn("Штат")).slice(4).map((row) => row[1])).toEqual(["Ан Анна", "Во Вера"]);
  expect((await cellsOn("KZ_Plan")).map((row) => row[6])).toEqual(["Внесено в список", TODAY, "", TODAY]);
});

test("writing waits while a cell is edited, and our own watch for edits is told nothing", async () => {
  await openWith(excel, people, [planHead, hireTwo]);
  const ready = await prepared();
  const heard = jest.fn();
  const stop = await watchEdits(heard);
  excel.startTyping();
  const writing = adopt(ready);
  await excel.untilWaitedFor();
  expect(sheet("Штат")?.getRange("B5").getValue() ?? null).toBeNull();
  excel.stopTyping();
  expect(await writing).toMatchObject({ written: true });
  await stop();
  expect(heard).not.toHaveBeenCalled();
});

test("the round trips do not grow with the number of people", async () => {
  const syncs = async (count: number) => {
    await openWith(excel, people, [planHead, ["", "нанять", count, 3, "Казахстан", MARCH, ""]]);
    const ready = await prepared();
    const before = excel.counts.syncs;
    await adopt(ready);
    return excel.counts.syncs - before;
  };
  const few = await syncs(2);
  expect(few).toBeLessThanOrEqual(14);
  expect(await syncs(300)).toBe(few);
});

test("after adoption the plan foresees what the list does", async () => {
  await openWith(excel, people, [planHead, hireTwo]);
  const ready = await prepared();
  await adopt(ready);
  const { cells } = await readSheet("Штат");
  const plan = (await readSheet("KZ_Plan")).cells;
  const answer = forecastPlan({ cells, from: FROM, plan });
  expect(answer.kind === "plan_forecast" && answer.planned.edits).toEqual([]);
});
