import fc from "fast-check";
import { tries } from "../../setup/tries";
import { MemoByValue } from "../../../src/roster/words/memo-by-value";

/** Often enough for a column that is not short. */
const again = <Each>(cells: readonly Each[]): Each[] => Array.from({ length: 20 }, () => cells).flat();

test("every cell gets the value of its own, though many share a place of the tables", () => {
  const ends = fc.constantFrom("", " ", "а", "н", "Казахстан");
  const alike = fc.tuple(ends, fc.string({ maxLength: 3 }), ends).map((parts) => parts.join(""));
  const numbers = fc.nat({ max: 20 }).map((step) => step * 4096);
  const cells = fc.array(fc.oneof(alike, numbers, fc.constantFrom(null, true, NaN, 0.5)), { maxLength: 60 });
  fc.assert(
    fc.property(cells, (column) => {
      const own = (cell: unknown) => `${typeof cell} ${String(cell)}`;
      const memo = new MemoByValue(own);
      expect(again(column).filter((cell) => memo.of(cell) !== own(cell))).toEqual([]);
    }),
    tries("cells of one place"),
  );
});

test("a cell is worked out once, also where another of its place came between", () => {
  const workOut = jest.fn((cell: unknown) => String(cell).length);
  const memo = new MemoByValue(workOut);
  for (const cell of again(["Казахстан", "Казaхстан", 1, 4097])) memo.of(cell);
  expect(workOut).toHaveBeenCalledTimes(4);
});
