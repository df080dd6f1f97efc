import fc from "fast-check";
import { FirstRows } from "../../src/roster/first-rows";

/** Numbers as IINs are: many close together, and some that share their lower half. */
const numbers = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 900_101_300_000, max: 900_101_300_020 }),
    fc.integer({ min: 0, max: 200 }).map((high) => high * 2 ** 32 + 7),
  ),
  { maxLength: 200 },
);

test("the first row of a number is the one a plain search finds", () => {
  fc.assert(
    fc.property(numbers, (all) => {
      const rows = new FirstRows(all.length);
      const found = all.map((number, row) => rows.firstRow(number, row));
      const expected = all.map((number, row) => (all.indexOf(number) < row ? all.indexOf(number) : null));
      expect(found).toEqual(expected);
    }),
  );
});
