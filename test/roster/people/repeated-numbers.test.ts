import fc from "fast-check";
import { NO_NUMBER, repeatedNumbers } from "../../../src/roster/people/repeated-numbers";
import { tries } from "../../setup/tries";

/** Numbers as IINs are: many close together, some that share their lower half, and rows without one. */
const numbers = fc.array(
  fc.oneof(
    fc.constant(NO_NUMBER),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 900_101_300_000, max: 900_101_300_020 }),
    fc.integer({ min: 0, max: 200 }).map((high) => high * 2 ** 32 + 7),
  ),
  { maxLength: 200 },
);

test("the rows of repeated numbers are those a plain search finds", () => {
  fc.assert(
    fc.property(numbers, (all) => {
      const rowsOf = (number: number) => all.flatMap((each, row) => (each === number ? [row] : []));
      const expected = [...new Set(all)]
        .filter((number) => number !== NO_NUMBER && rowsOf(number).length > 1)
        .map((number) => [number, rowsOf(number)]);
      expect(new Map(repeatedNumbers(Float64Array.from(all)))).toEqual(
        new Map(expected as [number, number[]][]),
      );
    }),
    tries("repeated numbers"),
  );
});

test("one number on a hundred thousand rows is found on all of them", () => {
  const rows = repeatedNumbers(new Float64Array(100_000).fill(900_101_300_007)).get(900_101_300_007);
  expect(rows).toHaveLength(100_000);
});
