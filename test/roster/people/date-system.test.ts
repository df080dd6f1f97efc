import { iso } from "../../../src/law/day";
import { birthDay } from "../../../src/roster/words/birth-day";
import { countsFrom1904 } from "../../../src/roster/people/date-system";

const SHIFT = 1462;
const columns = { iin: 0, birthDate: 1 };

const people = [
  ["900101300007", iso("1990-01-01")],
  ["061211600012", iso("2006-12-11")],
  ["791028302728", iso("1979-10-28")],
  ["900101300811", iso("1990-01-01")],
] as const;

const shifted = people.map(([iin, born]) => [iin, born - SHIFT]);
const right = people.map(([iin, born]) => [iin, born]);

test.each([...people, ["040229500015", iso("2004-02-29")]] as const)(
  "the IIN %s holds its day of birth",
  (iin, born) => {
    expect(birthDay(Number(iin))).toBe(born);
  },
);

test("three birth dates exactly 1,462 days before their IINs' are a workbook of the 1904 system", () => {
  expect(countsFrom1904([["ИИН", "Дата рождения"], ...shifted.slice(0, 3)], columns)).toBe(true);
  expect(
    countsFrom1904([...shifted, ["", 30_000], [null, null], ["900101300007", "01.01.1990"]], columns),
  ).toBe(true);
});

test.each([
  ["two are too few", shifted.slice(0, 2)],
  ["the dates are right", right],
  ["only half of them are off", [...shifted, ...right]],
  ["they are off by other days", people.map(([iin, born]) => [iin, born - SHIFT + 1])],
  ["they are off the other way", people.map(([iin, born]) => [iin, born + SHIFT])],
  ["they are texts, which no date system moves", people.map(([iin]) => [iin, "01.01.1986"])],
  ["the IINs are not valid", shifted.map(([, born]) => ["900101300008", born])],
])("it is none where %s", (_, cells) => {
  expect(countsFrom1904(cells, columns)).toBe(false);
});

test("without IINs or dates of birth nothing can tell", () => {
  expect(countsFrom1904(shifted, { iin: 0 })).toBe(false);
  expect(countsFrom1904(shifted, { birthDate: 1 })).toBe(false);
});
