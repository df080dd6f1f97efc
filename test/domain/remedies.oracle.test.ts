import fc from "fast-check";
import type { Shortfall } from "../../src/domain/shortfall";
import { type FoundRemedies, type Remedy, remediesOf } from "../../src/domain/remedies";
import type { SearchLimits } from "../../src/domain/remedy-search";
import { runToEnd } from "../../src/roster/steps";
import { tries } from "../setup/tries";

const UNLIMITED: SearchLimits = { ways: 1e6, chains: 1e6, sets: 1e6, sums: 1e9, step: 1e9 };

function found(course: Shortfall, limits: Partial<SearchLimits> = {}): FoundRemedies {
  return runToEnd(remediesOf(course, { ...UNLIMITED, ...limits }));
}

/** How many of each action; compared action by action. */
type Counts = readonly [
  ...[hire: number, replace: number, notRenew: number, notHire: number],
  ...[postpone: number, askedFor: number],
];

const countsOf =
  (course: Shortfall) =>
  ({ hire, replace, notRenew, notHire, postpone }: Omit<Remedy, "tightest">): Counts => [
    ...([hire, replace.length, notRenew.length, notHire.length] as const),
    ...([postpone.length, askedFor(course, postpone)] as const),
  ];

function askedFor(course: Shortfall, postpone: readonly number[]): number {
  return postpone.reduce((sum, each) => sum + (course.postpone[each]?.people ?? 0), 0);
}

/** What is there on each day after a way is gone. */
function slackAfter({ slack, hire, ...course }: Shortfall, way: Omit<Remedy, "tightest">): number[] {
  const gains = [
    ...Array.from({ length: way.hire }, () => hire ?? []),
    ...way.replace.map((person) => course.replace[person] ?? []),
    ...way.notRenew.map((person) => course.notRenew[person]?.gains ?? []),
    ...way.notHire.map((person) => course.notHire[person] ?? []),
    ...way.postpone.map((each) => course.postpone[each]?.gains ?? []),
  ];
  return Array.from(slack, (each, day) => gains.reduce((sum, gain) => sum + (gain[day] ?? 0), each));
}

/** A naive second implementation: every set of people, with every number of hires. */
function everyWay(course: Shortfall, mostHires: number): readonly Counts[] {
  const enough: Counts[] = [];
  for (const notRenew of subsets(course.notRenew)) {
    const gone = notRenew.map((person) => course.notRenew[person]?.replaceable);
    const there = [...course.replace.keys()].filter((person) => !gone.includes(person));
    for (const notHire of subsets(course.notHire))
      for (const postpone of subsets(course.postpone))
        for (let replaced = 0; replaced <= there.length; replaced++)
          for (let hire = 0; hire <= mostHires; hire++) {
            const way = { hire, replace: there.slice(0, replaced), notRenew, notHire, postpone };
            if (slackAfter(course, way).every((each) => each >= 0)) enough.push(countsOf(course)(way));
          }
  }
  const isWithin = (one: Counts, other: Counts) =>
    one.every((count, action) => count <= (other[action] ?? 0));
  const different = [...new Map(enough.map((way) => [way.join(), way])).values()];
  return different.filter((way) => different.every((other) => other === way || !isWithin(other, way)));
}

function subsets(list: readonly unknown[]): readonly (readonly number[])[] {
  return [...list.keys()].reduce<number[][]>(
    (all, each) => [...all, ...all.map((set) => [...set, each])],
    [[]],
  );
}

const DAYS = 3;
const gains = fc.array(fc.nat({ max: 3 }), { minLength: DAYS, maxLength: DAYS });
const courses = fc
  .record({
    slack: fc.array(fc.integer({ min: -5, max: 2 }), { minLength: DAYS, maxLength: DAYS }),
    hire: fc.option(fc.array(fc.nat({ max: 2 }), { minLength: DAYS, maxLength: DAYS })),
    replacing: gains,
    foreigners: fc.nat({ max: 3 }),
    notRenew: fc.array(gains, { maxLength: 3 }),
    notHire: fc.array(gains, { maxLength: 3 }),
    postpone: fc.array(gains, { maxLength: 3 }),
  })
  .map(({ replacing, foreigners, notRenew, postpone, ...course }): Shortfall => ({
    ...course,
    postpone: postpone.map((each) => ({ people: each.reduce((sum, gain) => sum + gain, 0), gains: each })),
    replace: Array.from({ length: foreigners }, () => replacing),
    // Whoever may not be renewed is on the list, so that he can be replaced as well.
    notRenew: notRenew.slice(0, foreigners).map((each, replaceable) => ({ replaceable, gains: each })),
  }));

test("the ways are those that trying every set of people finds, no more and no fewer", () => {
  fc.assert(
    fc.property(courses, (course) => {
      const { ways, isCut } = found(course);
      expect(isCut).toBe(false);
      expect(ways.map(countsOf(course)).sort()).toEqual([...everyWay(course, 5)].sort());
    }),
    tries("remedies in every way"),
  );
});

test("every way is enough with the people it names, the cheapest comes first, and its tightest day is named", () => {
  fc.assert(
    fc.property(courses, (course) => {
      const { ways } = found(course);
      const costs = ways
        .map(countsOf(course))
        .map(([hire, replace, ...fewer]) => hire + 2 * replace + fewer[0] + fewer[1] + fewer[3]);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      for (const way of ways) {
        const after = slackAfter(course, way);
        expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
        expect(way.tightest).toBe(after.indexOf(Math.min(...after)));
      }
    }),
    tries("remedies in every way"),
  );
});

test("with no day to look at nothing has to be done", () => {
  const nothing: Shortfall = { slack: [], hire: [], replace: [], notRenew: [], notHire: [], postpone: [] };
  expect(found(nothing)).toEqual({
    ways: [{ hire: 0, replace: [], notRenew: [], notHire: [], postpone: [], tightest: 0 }],
    isCut: false,
  });
});

test("who adds nothing on a day that lacks something is in no way", () => {
  const course = {
    slack: [-1, 0],
    hire: null,
    replace: [],
    notRenew: [],
    notHire: [
      [0, 5],
      [1, 0],
    ],
    postpone: [],
  };
  expect(found(course).ways.map(({ notHire }) => notHire)).toEqual([[1]]);
});

test("one application is put off, and not two for as many people that come first on the list", () => {
  const course = {
    ...{ slack: [-2], hire: null, replace: [], notRenew: [], notHire: [] },
    postpone: [
      { people: 2, gains: [1] },
      { people: 3, gains: [1] },
      { people: 5, gains: [2] },
    ],
  };
  expect(found(course).ways.map(({ postpone }) => postpone)).toEqual([[2]]);
});

describe("a search is cut short", () => {
  const nobody = { hire: null, replace: [], notRenew: [], notHire: [], postpone: [] };
  /** Each of them helps on a day of his own, so no two can be put into a line. */
  const apart = (people: number) =>
    Array.from({ length: people }, (_, person) =>
      Array.from({ length: people }, (_, day) => Number(day === person)),
    );
  const lacking = (days: number) => Array.from({ length: days }, () => -1);
  const leavers = (people: readonly number[][]) => people.map((each) => ({ gains: each, replaceable: null }));

  test("behind so many ways, and says so only where there are more", () => {
    // One by one a hire takes the place of somebody who is not taken on: three ways.
    const course = { ...nobody, slack: [-2], hire: [1], notHire: [[1], [1]] };
    expect(found(course, { ways: 3 })).toMatchObject({ isCut: false, ways: [{}, {}, {}] });
    expect(found(course, { ways: 2 })).toMatchObject({ isCut: true, ways: [{}, {}] });
  });

  test.each(["notHire", "notRenew"] as const)("with so many chains of %s", (action) => {
    const course = {
      ...nobody,
      slack: lacking(3),
      [action]: action === "notHire" ? apart(3) : leavers(apart(3)),
    };
    expect(found(course, { chains: 3 })).toMatchObject({ isCut: false, ways: [{}] });
    expect(found(course, { chains: 2 })).toMatchObject({ isCut: true, ways: [] });
  });

  test("behind so many sets of people beside the longest line", () => {
    // Two chains of two people beside the first: nobody, one or both of each.
    const course = {
      ...nobody,
      slack: [-2, -2, -2],
      notHire: [...apart(3), ...apart(3)],
    };
    expect(found(course, { sets: 9 })).toMatchObject({ isCut: false, ways: [{}] });
    expect(found(course, { sets: 8 })).toMatchObject({ isCut: true, ways: [] });
  });

  test("behind so many sums, of which fewer people of the longer line are then looked at", () => {
    // On two days: 1 set × (2 + 1) left out × (6 + 1) not renewed × (1 + 1) replaced × 2 days.
    const course = {
      slack: [-6, -6],
      hire: [1, 1],
      replace: [[1, 1]],
      notRenew: leavers(Array.from({ length: 8 }, () => [1, 1])),
      notHire: [
        [1, 1],
        [1, 1],
      ],
      postpone: [],
    };
    const most = ({ ways }: FoundRemedies, action: "notRenew" | "notHire") =>
      Math.max(...ways.map((way) => way[action].length));
    const whole = found(course, { sums: 84 });
    expect([whole.isCut, most(whole, "notRenew"), most(whole, "notHire")]).toEqual([false, 6, 2]);
    const halved = found(course, { sums: 83 });
    expect([halved.isCut, most(halved, "notRenew"), most(halved, "notHire")]).toEqual([true, 3, 2]);
    const shorter = found(course, { sums: 35 });
    expect([shorter.isCut, most(shorter, "notRenew"), most(shorter, "notHire")]).toEqual([true, 1, 2]);
    const shortest = found(course, { sums: 0 });
    expect([shortest.isCut, most(shortest, "notRenew"), most(shortest, "notHire")]).toEqual([true, 0, 0]);
  });

  test("behind so many sums, not counting people of a line who are never needed", () => {
    // Three of them mend the day: nobody, one, two or three.
    const course = { ...nobody, slack: [-6], notRenew: leavers(Array.from({ length: 8 }, () => [2])) };
    expect(found(course, { sums: 4 })).toMatchObject({ isCut: false, ways: [{ notRenew: [0, 1, 2] }] });
    expect(found(course, { sums: 3 })).toMatchObject({ isCut: true, ways: [] });
  });
});

test("a search pauses as soon as it has made so many sums", () => {
  const course: Shortfall = {
    ...{ slack: [-4], hire: [1], replace: [[1]], notRenew: [] },
    notHire: [[1], [1], [1], [1]],
    postpone: [],
  };
  const pauses = (step: number) => [...remediesOf(course, { ...UNLIMITED, step })].length;
  const ways = found(course).ways.length;
  // Beside the ways, it pauses three times: before it tries anything, and before and after it puts in order what it found.
  expect(pauses(1e9)).toBe(ways + 3);
  expect(pauses(0)).toBe(ways + 3 + 5);
  expect(pauses(6)).toBeLessThan(pauses(0));
});
