import { gap, meets, room, shareInTenths, surplus } from "../../src/domain/ratio";

/** Today's two thresholds, and others that a coming amendment could choose and that floats get wrong. */
const percents = [55, 57, 58, 67, 70, 75, 83, 90, 95];
const LARGEST = 400;

describe.each(percents)("the ratio at %i %%", (percent) => {
  test(`is right for every headcount up to ${String(LARGEST)}`, () => {
    const wrong: string[] = [];
    for (let total = 0; total <= LARGEST; total++)
      for (let citizens = 0; citizens <= total; citizens++) {
        const holds = BigInt(citizens) * 100n >= BigInt(percent) * BigInt(total);
        const fits = room(surplus(citizens, total, percent), percent);
        const missing = gap(surplus(citizens, total, percent), percent);
        const roomIsRight = holds
          ? meets(citizens, total + fits, percent) && !meets(citizens, total + fits + 1, percent)
          : fits === 0;
        const gapIsRight = holds
          ? missing === 0
          : meets(citizens + missing, total + missing, percent) &&
            !meets(citizens + missing - 1, total + missing - 1, percent);
        if (meets(citizens, total, percent) !== holds || !roomIsRight || !gapIsRight)
          wrong.push(`${String(citizens)} of ${String(total)}`);
      }
    expect(wrong).toEqual([]);
  });
});

test.each([
  [69, 99, 696],
  [6997, 10_000, 699],
  [7, 10, 700],
  [1, 3, 333],
  [3, 3, 1000],
])("the share of %i in %i is cut off at %i tenths of a percent", (citizens, total, tenths) => {
  expect(shareInTenths(citizens, total)).toBe(tenths);
});
