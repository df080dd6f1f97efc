import fc from "fast-check";
import { kindIndex, type PersonKind, personKinds } from "../../src/domain/person";
import { testTransferees } from "../../src/domain/transferees";
import { iso } from "../../src/law/day";
import { defaultReadings, readings as disputed, type Readings } from "../../src/law/readings";
import { transfereeCategories } from "../../src/law/transferees";
import { tries } from "../setup/tries";

/** One way in which a row can turn out: a citizen or a foreigner with a category or none; null for nobody. */
type Person = { readonly citizen: boolean; readonly category: number | null; readonly transferee: boolean };

/** A naive second implementation: every way of every row written out, every way of the roster tried. */
function waysOf(kind: PersonKind, readings: Readings): readonly (Person | null)[] {
  const nationalities = kind.side === "unclear" ? [true, false] : kind.side === "citizen" ? [true] : [false];
  const ways = nationalities.flatMap((citizen) =>
    categoriesOf(kind, citizen, readings).map((category) =>
      isStaff(kind, citizen, readings)
        ? { citizen, category, transferee: !citizen && kind.engagement === "transferee" }
        : null,
    ),
  );
  return kind.presence === "unclear" ? [...ways, null] : ways;
}

function categoriesOf({ grade }: PersonKind, citizen: boolean, readings: Readings): (number | null)[] {
  if (grade === "unclear") return [1, 2, 3, 4, null];
  if (grade !== "unskilled") return [grade];
  if (readings.unskilled === "category_4") return [4];
  return citizen ? [null] : [1, 2, 3, 4, null];
}

function isStaff({ engagement }: PersonKind, citizen: boolean, readings: Readings): boolean {
  if (engagement === "requested") return readings.requested === "after";
  if (engagement === "contractor" || engagement === "part_timer")
    return readings[engagement] === "include" || (readings[engagement] === "cautious" && !citizen);
  return true;
}

function holds(transferees: number, citizens: number): boolean {
  return transferees <= citizens / 2;
}

function tried(people: readonly PersonKind[], category: number, readings: Readings) {
  const ways = people.reduce<(Person | null)[][]>(
    (before, kind) => before.flatMap((way) => waysOf(kind, readings).map((person) => [...way, person])),
    [[]],
  );
  const counted = ways.map((way) => {
    const there = way.filter((person) => person?.category === category);
    const transferees = there.filter((person) => person?.transferee).length;
    const citizens = there.filter((person) => person?.citizen).length;
    let room = 0;
    while (holds(transferees + room + 1, citizens)) room += 1;
    let gap = 0;
    while (!holds(transferees, citizens + gap)) gap += 1;
    return { transferees, citizens, room, gap };
  });
  const bounds = (what: "transferees" | "citizens" | "room" | "gap") => {
    const numbers = counted.map((way) => way[what]);
    return { min: Math.min(...numbers), max: Math.max(...numbers) };
  };
  const gap = bounds("gap");
  return {
    transferees: bounds("transferees"),
    citizens: bounds("citizens"),
    room: bounds("room"),
    gap,
    verdict: counted.every(({ transferees }) => transferees === 0)
      ? "empty"
      : gap.max === 0
        ? "pass"
        : gap.min > 0
          ? "fail"
          : "undecided",
  };
}

const DAY = iso("2025-11-05");

function tested(people: readonly PersonKind[], readings: Readings) {
  const counts = new Uint32Array(personKinds.length);
  for (const kind of people) counts[kindIndex(kind)] = (counts[kindIndex(kind)] ?? 0) + 1;
  return testTransferees(counts, readings, DAY);
}

const kinds = personKinds.filter(({ presence }) => presence === "employed");
const clear = kinds.filter(
  ({ side, grade, engagement }) =>
    (side === "citizen" || side === "foreigner") &&
    (grade === 2 || grade === 3) &&
    (engagement === "staff" || engagement === "transferee"),
);
const roster = fc
  .tuple(
    fc.array(fc.constantFrom(...clear), { maxLength: 7 }),
    fc.array(fc.constantFrom(...personKinds), { maxLength: 3 }),
    fc.array(fc.constantFrom(...personKinds.filter(({ engagement }) => engagement === "transferee")), {
      maxLength: 2,
    }),
  )
  .map((parts) => parts.flat());
const anyReadings = fc.record(
  Object.fromEntries(
    Object.entries(disputed).map(([name, { options }]) => [name, fc.constantFrom(...options)]),
  ),
) as unknown as fc.Arbitrary<Readings>;

test("the test of transferees equals trying every way in full", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(roster, anyReadings, (people, readings) => {
      const answer = tested(people, readings);
      if (answer === null) {
        const ways = people.flatMap((kind) => waysOf(kind, readings));
        expect(ways.filter((person) => person?.transferee)).toEqual([]);
        return;
      }
      for (const { category, ...found } of answer.categories) {
        seen.add(found.verdict);
        expect({ category, ...found }).toEqual({ category, ...tried(people, category, readings) });
      }
      const rows = people.map((kind) => waysOf(kind, readings).map((person) => isUntested(person)));
      expect(answer.untested).toEqual({
        min: rows.filter((ways) => ways.every(Boolean)).length,
        max: rows.filter((ways) => ways.some(Boolean)).length,
      });
    }),
    tries("transferees in every way"),
  );
  expect([...seen].sort()).toEqual(["empty", "fail", "pass", "undecided"]);
});

function isUntested(person: Person | null): boolean {
  return person !== null && person.transferee && person.category !== 2 && person.category !== 3;
}

describe("as people come and rows are settled", () => {
  const verdictIn = (people: readonly PersonKind[], category: number) =>
    tested(people, defaultReadings)?.categories.find((each) => each.category === category)?.verdict;
  const category = fc.constantFrom(...transfereeCategories);

  test("one more citizen never takes a pass away, and one more transferee never mends a failure", () => {
    fc.assert(
      fc.property(roster, category, (people, grade) => {
        const before = verdictIn(people, grade);
        const person = { grade, presence: "employed" } as const;
        if (before === "pass")
          expect(verdictIn([...people, { ...person, side: "citizen", engagement: "staff" }], grade)).toBe(
            "pass",
          );
        if (before === "fail")
          expect(
            verdictIn([...people, { ...person, side: "foreigner", engagement: "transferee" }], grade),
          ).toBe("fail");
      }),
      tries("citizens and foreigners in a group"),
    );
  });

  test("settling an unclear row never contradicts a certain verdict", () => {
    fc.assert(
      fc.property(roster, category, fc.nat(), fc.constantFrom(...kinds), (people, grade, which, settled) => {
        const before = verdictIn(people, grade);
        const unclear = people[which % Math.max(1, people.length)];
        if (before !== "pass" && before !== "fail") return;
        if (unclear?.side !== "unclear" || settled.side === "unclear") return;
        const side = settled.side === "citizen" ? "citizen" : "foreigner";
        const after = verdictIn(
          people.map((kind) => (kind === unclear ? { ...kind, side } : kind)),
          grade,
        );
        // Where the settled row was the only possible transferee, nobody is left to test.
        expect(before === "pass" ? ["pass", "empty", undefined] : ["fail"]).toContain(after);
      }),
      tries("settling an unclear row"),
    );
  });
});
