import { openToMoreTransferees, type TransfereeTest } from "../../src/domain/transferees";
import type { GroupVerdict } from "../../src/domain/verdict";

const none = { min: 0, max: 0 };

function testWith(second: GroupVerdict, third: GroupVerdict): TransfereeTest {
  const shared = { transferees: none, citizens: none, room: none, gap: none };
  return {
    limitPercent: 50,
    categories: [
      { category: 2, verdict: second, ...shared },
      { category: 3, verdict: third, ...shared },
    ],
    untested: none,
  };
}

test("a category is open where more transferees than are known of would turn its verdict, and there alone", () => {
  const open = openToMoreTransferees(testWith("pass", "pass"), testWith("fail", "pass"));
  expect(open).toEqual(testWith("undecided", "pass"));
});
