import fc from "fast-check";
import { type GroupCourse, waysBack } from "../../src/domain/ways-back";

const replaced = { citizens: 1, total: 0 };
const gone = { citizens: 0, total: -1 };
const nothing = { citizens: 0, total: 0 };

/** Foreigners who stay over two days, all permits ending between them. */
function course(citizens: number, foreigners: number, percent: number, lapsing: number): GroupCourse {
  return {
    percent,
    days: [
      { citizens: citizens + 1, total: citizens + 1 + foreigners },
      { citizens, total: citizens + foreigners },
    ],
    replace: Array.from({ length: foreigners }, () => [replaced, replaced]),
    notRenew: Array.from({ length: lapsing }, (_, index) => ({
      replaceable: index,
      effect: [nothing, gone],
    })),
    notHire: [],
  };
}

test("a group that holds has one way, which asks for nothing", () => {
  expect(waysBack(course(9, 1, 90, 1))).toMatchObject({
    ways: [{ hire: 0, replace: [], notRenew: 0, notHire: 0, then: { citizens: 9, total: 10 } }],
    isCut: false,
  });
});

test("whoever is not renewed is not replaced as well", () => {
  for (const { replace, notRenew } of waysBack(course(1, 6, 90, 3)).ways)
    for (const position of replace) expect(position).toBeGreaterThanOrEqual(notRenew);
});

test("every way holds on its tightest day, and one hire less would not", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 60 }),
      fc.nat({ max: 12 }),
      fc.constantFrom(70, 75, 90),
      (citizens, foreigners, percent) => {
        const { ways } = waysBack(course(citizens, foreigners, percent, Math.floor(foreigners / 2)));
        for (const { hire, then } of ways) {
          expect(100 * then.citizens).toBeGreaterThanOrEqual(percent * then.total);
          if (hire > 0) expect(100 * (then.citizens - 1)).toBeLessThan(percent * (then.total - 1));
        }
      },
    ),
  );
});

test("of very many ways the cheapest are found, and it is said that there are more", () => {
  const { ways, isCut } = waysBack(course(2000, 600, 90, 300));
  expect(isCut).toBe(true);
  const costs = ways.map(({ hire, replace, notRenew }) => hire + 2 * replace.length + notRenew);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});
