import fc from "fast-check";
import { type Employer, unknownEmployer } from "../../src/domain/employer";
import type { Bounds } from "../../src/domain/tally";
import { iso } from "../../src/law/day";
import { defaultReadings, type Readings } from "../../src/law/readings";
import { type Check, check } from "../../src/roster/check";
import { type Naive, naiveVerdict } from "./naive-verdict";
import { HEADINGS, nobodies, plans, spots, type WrittenRow, writtenRows } from "./written-rosters";
import { tries } from "../setup/tries";

/**
 * Rosters whose truth is known are written down with everything that goes wrong in a sheet, and read back: what is
 * said must be true or left open, under any reading and with an exemption claimed near its limit.
 */
const day = iso("2025-11-05");

const readings: fc.Arbitrary<Readings> = fc
  .record({
    eaeu: fc.constantFrom("foreigner", "exclude", "local"),
    contractor: fc.constantFrom("cautious", "exclude", "include"),
    requested: fc.constantFrom("after", "current"),
  } as const)
  .map((chosen) => ({ ...defaultReadings, ...chosen }));

type Claim = { readonly employer: Employer; readonly limit: number | null };
const claim = fc.constantFrom<Claim>(
  { employer: unknownEmployer, limit: null },
  { employer: { ...unknownEmployer, smallBusiness: "yes" }, limit: 20 },
  { employer: { ...unknownEmployer, kind: "foreign_branch" }, limit: 10 },
);

/** What may stand around the people, and in which order the columns come. */
const habit = fc.record({
  rowsAbove: fc.integer({ min: 0, max: 29 }),
  rotation: fc.nat({ max: HEADINGS.length - 1 }),
  extraColumns: fc.integer({ min: 0, max: 4 }),
  between: fc.array(fc.record({ at: fc.nat(), what: fc.nat() }), { maxLength: 4 }),
});
type Habit = typeof habit extends fc.Arbitrary<infer T> ? T : never;

function sheetOf(rows: readonly WrittenRow[], how: Habit): unknown[][] {
  const place = (cells: readonly unknown[]) => {
    const padded = HEADINGS.map((_, column) => cells[column] ?? null);
    const turned = padded.map((_, column) => padded[(column + how.rotation) % padded.length]);
    return [...Array.from({ length: how.extraColumns }, () => null), ...turned];
  };
  const body = rows.map(({ cells }) => place(cells));
  for (const { at, what } of how.between)
    body.splice(at % (body.length + 1), 0, place(nobodies[what % nobodies.length] ?? []));
  const above = Array.from({ length: how.rowsAbove }, (_, index) => [
    `Приложение ${String(index)} к приказу`,
  ]);
  return [...above, place(HEADINGS), ...body];
}

function checked(cells: unknown[][], { employer }: Claim, chosen: Readings): Check {
  const answer = check({ cells, day, employer, readings: chosen });
  if (answer.kind !== "check") throw new Error(JSON.stringify(answer));
  return answer;
}

const truthOf = (rows: readonly WrittenRow[], chosen: Readings, { limit }: Claim): Naive =>
  naiveVerdict(
    rows.flatMap(({ people }) => people),
    chosen,
    limit,
  );

const within = ({ min, max }: Bounds, value: number) => min <= value && value <= max;

/** What an answer says that is not so. Where a pass is said, an exemption is as good. */
function untruths(answer: Check, truth: Naive): readonly string[] {
  const said = answer.verdict;
  const isTrue =
    said === "undecided" || said === truth.verdict || (said === "pass" && truth.verdict === "exempt");
  const ofGroups = (["managers", "workers"] as const).flatMap((name) => {
    const group = answer.groups[name];
    const { citizens, foreigners, room, gap } = truth[name];
    return [
      group.citizens > citizens && `${name}: ${String(group.citizens)} citizens of ${String(citizens)}`,
      group.foreigners > foreigners &&
        `${name}: ${String(group.foreigners)} foreigners of ${String(foreigners)}`,
      !within(group.room, room) && `${name}: room ${JSON.stringify(group.room)}, truly ${String(room)}`,
      !within(group.gap, gap) && `${name}: gap ${JSON.stringify(group.gap)}, truly ${String(gap)}`,
    ];
  });
  return [
    !isTrue && `${said}, truly ${truth.verdict}`,
    !within(answer.headcount, truth.headcount) &&
      `headcount ${JSON.stringify(answer.headcount)}, truly ${String(truth.headcount)}`,
    ...ofGroups,
  ].filter((each) => each !== false);
}

test("a tidy sheet gets the true verdict, headcount, room and gap, and nothing in it is unclear", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(plans, habit, claim, readings, (planned, how, claimed, chosen) => {
      const rows = writtenRows(planned, []).flat();
      const truth = truthOf(rows, chosen, claimed);
      const answer = checked(sheetOf(rows, how), claimed, chosen);
      seen.add(truth.verdict);
      expect([answer.verdict, answer.headcount.min, answer.headcount.max]).toEqual([
        truth.verdict,
        truth.headcount,
        truth.headcount,
      ]);
      for (const name of ["managers", "workers"] as const) {
        const { citizens, foreigners, room, gap } = answer.groups[name];
        expect({ citizens, foreigners, room: room.min, gap: gap.max }).toEqual(truth[name]);
      }
    }),
    tries("honest reading of tidy sheets"),
  );
  expect([...seen].sort()).toEqual(["empty", "exempt", "fail", "pass"]);
});

test("a dirty sheet says what is true or leaves it open: verdict, headcount, people, room and gap", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(plans, spots, habit, claim, readings, (planned, where, how, claimed, chosen) => {
      const rows = writtenRows(planned, where).flat();
      const answer = checked(sheetOf(rows, how), claimed, chosen);
      seen.add(answer.verdict);
      expect(untruths(answer, truthOf(rows, chosen, claimed))).toEqual([]);
      if (answer.verdict === "undecided") expect(answer.deciding.length).toBeGreaterThan(0);
    }),
    tries("honest reading of dirty sheets"),
  );
  expect(seen).toContain("pass");
  expect(seen).toContain("undecided");
});

test("every other reading that is told has the verdict that is true under it, or none", () => {
  fc.assert(
    fc.property(plans, spots, habit, claim, readings, (planned, where, how, claimed, chosen) => {
      const rows = writtenRows(planned, where).flat();
      for (const { name, value, verdict } of checked(sheetOf(rows, how), claimed, chosen).tests[0]
        .alternatives) {
        const truth = truthOf(rows, { ...chosen, [name]: value }, claimed);
        if (verdict === "undecided" || (verdict === "pass" && truth.verdict === "exempt")) continue;
        expect([name, value, verdict]).toEqual([name, value, truth.verdict]);
      }
    }),
    tries("honest reading of tidy sheets"),
  );
});

test("once something is certain, clearing up the rows one after another never takes it back", () => {
  fc.assert(
    fc.property(plans, spots, habit, claim, (planned, where, how, claimed) => {
      const dirty = writtenRows(planned, where);
      const clean = dirty.map((entry) => cleared(entry));
      let certain: string | null = null;
      for (let done = 0; done <= dirty.length; done++) {
        if (done > 0 && dirty[done - 1] === clean[done - 1]) continue;
        const rows = [...clean.slice(0, done), ...dirty.slice(done)].flat();
        const { verdict } = checked(sheetOf(rows, how), claimed, defaultReadings);
        if (certain !== null && !(certain === "pass" && verdict === "exempt")) expect(verdict).toBe(certain);
        if (verdict !== "undecided") certain = verdict;
      }
    }),
    tries("honest reading of tidy sheets"),
  );
});

/** The same people, each written as tidily as can be; rows that were right are left as they are. */
function cleared(entry: readonly WrittenRow[]): readonly WrittenRow[] {
  const people = entry.flatMap((row) => row.people);
  const [first] = entry;
  if (first === undefined || entry.length === 1) {
    const isTidy =
      first !== undefined &&
      people.length <= 1 &&
      first.cells.length === HEADINGS.length &&
      isReadable(first);
    if (isTidy) return entry;
  }
  const name = first?.cells[0];
  // An error or a number stands for no name.
  const letters = typeof name === "string" ? name.replace(/[^\p{L}]/gu, "") : "";
  return people.map((each, index) => ({
    people: [each],
    cells: [
      `Кайрат ${letters}${"абв".charAt(index)}`,
      null,
      each.country,
      each.category,
      null,
      null,
      { staff: null, outstaffed: "аутстаффинг", contractor: "ГПХ", requested: "запрашивается" }[each.bond],
      null,
    ],
  }));
}

/** Says whether a row by itself leaves nothing open and hides nobody. */
function isReadable(row: WrittenRow): boolean {
  const none: Claim = { employer: unknownEmployer, limit: null };
  const { headcount, findings } = checked([HEADINGS, [...row.cells]], none, defaultReadings);
  return findings.length === 0 && headcount.max === row.people.length;
}

test("the order of rows, titles, extra columns and rows that are nobody change nothing, however dirty the sheet", () => {
  const turned = plans.chain((planned) =>
    spots.chain((where) => {
      const rows = writtenRows(planned, where).flat();
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
    }),
  );
  fc.assert(
    fc.property(turned, habit, habit, claim, readings, ([rows, other], how, otherwise, claimed, chosen) => {
      const first = checked(sheetOf(rows, how), claimed, chosen);
      const second = checked(sheetOf(other, otherwise), claimed, chosen);
      expect([second.verdict, second.headcount, second.groups]).toEqual([
        first.verdict,
        first.headcount,
        first.groups,
      ]);
      expect(second.deciding).toHaveLength(first.deciding.length);
    }),
    tries("order of rows"),
  );
});
