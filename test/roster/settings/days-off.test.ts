import { iso, toIso } from "../../../src/law/day";
import { NOT_CALCULATED } from "../../../src/sheet/cell";
import { readDaysOff } from "../../../src/roster/settings/days-off";

function read(cells: readonly (readonly unknown[])[]) {
  const { days, unreadRows } = readDaysOff(cells);
  return { days: [...days].sort((a, b) => a - b).map(toIso), unreadRows };
}

test("every date of a table is a day off, whatever its column; headings and names are none", () => {
  expect(
    read([
      ["Праздники 2026", "Дата"],
      ["Корпоратив", iso("2026-03-12")],
      ["13.03.2026", "День 13"],
      [null, null],
      ["Итого", 2],
    ]),
  ).toEqual({ days: ["2026-03-12", "2026-03-13"], unreadRows: [] });
});

test.each([
  ...["20.03.2026 - 22.03.2026", "20.03.2026–22.03.2026", "2026-03-20 — 2026-03-22"],
  "с 20.03.2026 по 22.03.2026",
])("a span in one cell is all of its days: %s", (span) => {
  expect(read([["Дата"], [span]])).toEqual({
    days: ["2026-03-20", "2026-03-21", "2026-03-22"],
    unreadRows: [],
  });
});

test.each([
  ["с", "по"],
  ["Начало", "Окончание"],
  ["From", "To"],
  ["Басталуы", "Аяқталуы"],
])("a span under «%s» and «%s» is all of its days", (from, to) => {
  expect(
    read([
      ["Название", from, to],
      ["Отпуск", iso("2026-03-20"), iso("2026-03-22")],
    ]).days,
  ).toHaveLength(3);
});

test("rows whose day is not understood are named", () => {
  expect(
    read([["Дата"], ["05/03/2026"], ["1 мая"], [iso("2026-05-01")], ["22.03.2026 - 20.03.2026"], ["нет"]]),
  ).toEqual({ days: ["2026-05-01"], unreadRows: [1, 2, 4] });
});

test("a day that can be read both ways is read like the others of its column", () => {
  expect(read([["Дата"], ["05/03/2026"], ["25/03/2026"]])).toEqual({
    days: ["2026-03-05", "2026-03-25"],
    unreadRows: [],
  });
  expect(read([["Date"], ["03/25/2026"], ["05/03/2026 - 05/04/2026"]])).toEqual({
    days: ["2026-03-25", "2026-05-03", "2026-05-04"],
    unreadRows: [],
  });
  expect(read([["Дата"], ["05/03/2026"], ["25/03/2026"], ["03/25/2026"]]).unreadRows).toEqual([1]);
});

test("a formula that was never calculated may be one more day off", () => {
  const { days, unreadRows, uncalculatedRows } = readDaysOff([
    ["с", "по"],
    [iso("2026-03-20"), NOT_CALCULATED],
  ]);
  expect([[...days], unreadRows, uncalculatedRows]).toEqual([[iso("2026-03-20")], [], [1]]);
});

test.each(["рабочий день (перенос)", "сокращённый день", "отменён", "working day"])(
  "a day beside «%s» may be none off, and its row is named",
  (note) => {
    expect(
      read([
        ["Дата", "Вид"],
        [iso("2026-11-20"), "нерабочий день"],
        [iso("2026-11-22"), note],
      ]),
    ).toEqual({ days: ["2026-11-20"], unreadRows: [2] });
  },
);

test("the day of an order, and the day worked instead, are no days off", () => {
  expect(
    read([
      ["Выходной", "Приказ от", "Рабочий день вместо него"],
      [iso("2026-11-20"), iso("2026-11-02"), iso("2026-11-22")],
    ]),
  ).toEqual({ days: ["2026-11-20"], unreadRows: [] });
});

test("of a span that ends before it begins nothing is taken", () => {
  expect(
    read([
      ["с", "по"],
      [iso("2026-11-22"), iso("2026-11-20")],
    ]),
  ).toEqual({ days: [], unreadRows: [1] });
});
