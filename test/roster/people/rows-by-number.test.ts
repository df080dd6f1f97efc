import fc from "fast-check";
import { RowsByNumber } from "../../../src/roster/people/rows-by-number";
import { NO_NUMBER } from "../../../src/roster/people/repeated-numbers";
import { tries } from "../../setup/tries";

const number = fc.oneof(fc.constant(NO_NUMBER), fc.integer({ min: 900_101_300_000, max: 900_101_300_004 }));

test("after any changes the rows with a number are those a plain search finds", () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(fc.nat(), number), { maxLength: 30 }),
      (numbers, changes) => {
        const rows = Float64Array.from(numbers);
        const byNumber = new RowsByNumber(rows);
        for (const [at, to] of changes) byNumber.change(at % numbers.length, to);
        for (let each = 900_101_300_000; each <= 900_101_300_004; each++) {
          const plain = [...rows].flatMap((other, row) => (other === each ? [row] : []));
          expect(byNumber.rowsWith(each)).toEqual(plain);
        }
      },
    ),
    tries("rows by number"),
  );
});
