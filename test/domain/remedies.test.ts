import fc from "fast-check";
import type { Shortfall } from "../../src/domain/shortfall";
import { type FoundRemedies, remediesOf } from "../../src/domain/remedies";
import { surplus } from "../../src/domain/ratio";
import { runToEnd } from "../../src/roster/steps";
import { tries } from "../setup/tries";

/** Foreigners who stay over two days, on the first of which there is a citizen more; permits end between them. */
function course(citizens: number, foreigners: number, percent: number, lapsing: number): Shortfall {
  return {
    slack: [
      surplus(citizens + 1, citizens + 1 + foreigners, percent),
      surplus(citizens, citizens + foreigners, percent),
    ],
    hire: [100 - percent, 100 - percent],
    replace: Array.from({ length: foreigners }, () => [100, 100]),
    notRenew: Array.from({ length: lapsing }, (_, replaceable) => ({ replaceable, gains: [0, percent] })),
    notHire: [],
    postpone: [],
  };
}

function found(of: Shortfall): FoundRemedies {
  return runToEnd(remediesOf(of));
}

test("where nothing is lacking there is one way, which asks for nothing", () => {
  expect(found(course(9, 1, 90, 1))).toEqual({
    ways: [{ hire: 0, replace: [], notRenew: [], notHire: [], postpone: [], tightest: 1 }],
    isCut: false,
  });
});

test("whoever is not renewed is not replaced as well", () => {
  for (const { replace, notRenew } of found(course(1, 6, 90, 3)).ways)
    expect(replace.filter((person) => notRenew.includes(person))).toEqual([]);
});

test("every way is enough, and one hire less would not be", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 60 }),
      fc.nat({ max: 12 }),
      fc.constantFrom(70, 75, 90),
      (citizens, foreigners, percent) => {
        const { ways } = found(course(citizens, foreigners, percent, Math.floor(foreigners / 2)));
        for (const { hire, replace, notRenew } of ways) {
          const then = citizens + replace.length + hire;
          const total = citizens + foreigners + hire - notRenew.length;
          expect(surplus(then, total, percent)).toBeGreaterThanOrEqual(0);
          const first = surplus(then + 1, total + 1 + notRenew.length, percent);
          expect(first).toBeGreaterThanOrEqual(0);
          if (hire > 0)
            expect(
              Math.min(
                surplus(then - 1, total - 1, percent),
                surplus(then, total + notRenew.length, percent),
              ),
            ).toBeLessThan(0);
        }
      },
    ),
    tries("remedies against every way"),
  );
});

test("each day is tested by the percentage that holds on it", () => {
  const { ways } = found({
    ...{ slack: [surplus(8, 10, 70), surplus(8, 10, 90)], hire: [30, 10] },
    ...{ replace: [], notRenew: [], notHire: [], postpone: [] },
  });
  expect(ways).toMatchObject([{ hire: 10, tightest: 1 }]);
});

test("who helps on some days only is combined with who helps on the others", () => {
  const { ways } = found({
    ...{ slack: [-1, -1, -1], hire: null, replace: [], notRenew: [], postpone: [] },
    notHire: [
      [1, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 1],
    ],
  });
  expect(ways.map(({ notHire }) => notHire.length)).toEqual([2]);
  expect(
    found({ slack: [-1], hire: null, replace: [], notRenew: [], notHire: [], postpone: [] }).ways,
  ).toEqual([]);
});

test("of very many ways the cheapest are found, and it is said that there are more", () => {
  const { ways, isCut } = found(course(2000, 600, 90, 300));
  expect(isCut).toBe(true);
  const costs = ways.map(({ hire, replace, notRenew }) => hire + 2 * replace.length + notRenew.length);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});

test("one replacement that is enough with somebody not renewed does not end the search for ways without it", () => {
  const { ways } = found({
    ...{ slack: [-2], hire: null, replace: [[1]], notHire: [], postpone: [] },
    notRenew: [
      { replaceable: null, gains: [1] },
      { replaceable: null, gains: [1] },
    ],
  });
  expect(ways.map(({ replace, notRenew }) => ({ replace, notRenew }))).toEqual([
    { replace: [], notRenew: [0, 1] },
    { replace: [0], notRenew: [0] },
  ]);
});

test("one hire that is enough with somebody not renewed does not end the search for ways without it", () => {
  const { ways } = found({
    ...{ slack: [-2], hire: [1], replace: [], notHire: [], postpone: [] },
    notRenew: [
      { replaceable: null, gains: [1] },
      { replaceable: null, gains: [1] },
    ],
  });
  expect(ways.map(({ hire, notRenew }) => [hire, notRenew.length]).sort()).toEqual([
    [0, 2],
    [1, 1],
    [2, 0],
  ]);
});

test("of people who add as much where something is lacking the first on the list is named, whatever else they add", () => {
  const { ways } = found({
    ...{ slack: [-1, 0], hire: null, replace: [], notRenew: [], postpone: [] },
    notHire: [
      [1, 0],
      [1, 5],
    ],
  });
  expect(ways.map(({ notHire }) => notHire)).toEqual([[0]]);
});
