import { decisiveHeadcount, type Employer, mostGenerous, unknownEmployer } from "../../domain/employer";
import { kindIndex, personKinds } from "../../domain/person";
import { judgementOfAll } from "../../domain/several-judgements";
import { standardOn } from "../../domain/standard";
import { type Bounds, tallyOf } from "../../domain/tally";
import { type Judgement, judge, type Verdict } from "../../domain/verdict";
import { groups } from "../../law/category";
import type { ExemptionReason } from "../../law/ratio-exemptions";
import type { Cells } from "../../sheet/cell";
import { type Judged, judgeInSteps, type NotCovered, type Question } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import { peopleOf, type RosterOnDay } from "../people/roster-on-day";
import { runToEnd, type Steps } from "../steps";
import { type EmployerProblem, noEmployers, readEmployerTable } from "./employer-table";
import { type EmployerUnit, employerUnits } from "./employer-units";

/** A question about a roster of several employers. `employer` applies if the roster has only one. */
export type EmployersQuestion = Question & {
  /** The table of employers: which are small, and which are branches of which. */
  readonly table?: Cells;
  /** Overrides the table for every employer. */
  readonly smallBusiness?: "yes" | "no" | null;
};

/** The verdict on one employer. */
export type EmployerJudgement = Judgement &
  Omit<EmployerUnit, "employer" | "openBranches"> & {
    /** It is not known whether its branches count together, and the verdict depends on it. */
    readonly hasOpenBranches: boolean;
    readonly employer: Employer;
    /** The exemption claimed, with the headcount compared with its limit; null if none is claimed. */
    readonly exemption: {
      readonly reason: ExemptionReason;
      readonly limit: number;
      readonly people: Bounds;
    } | null;
  };

export type EmployersCheck = {
  readonly kind: "employers";
  /** Worst first. */
  readonly employers: readonly EmployerJudgement[];
  /** People in rows without an employer, who may belong to any of them. */
  readonly unassigned: number;
  readonly tableProblems: readonly EmployerProblem[];
};

/** Judges each employer of a roster separately. */
export function judgeEmployers(question: EmployersQuestion): EmployersCheck | Unreadable | NotCovered {
  return runToEnd(judgeEmployersInSteps(question));
}

export function* judgeEmployersInSteps({
  table,
  smallBusiness = null,
  ...question
}: EmployersQuestion): Steps<EmployersCheck | Unreadable | NotCovered> {
  const judged = yield* judgeInSteps({ ...question, isByEmployer: true });
  if (judged.kind !== "judged") return judged;
  const said = table === undefined ? noEmployers : readEmployerTable(table);
  const { units, unassigned } = employerUnits(judged.cells, judged.layout, said);
  const ways = [judged.rows, ...judged.otherwise.map(({ rows }) => rows)];
  const others = ways.map((rows) => perhapsTheirs(withAdded(rows, peopleIn(rows, unassigned))));
  const read: { unit: EmployerUnit; people: readonly number[] }[] = [];
  for (const unit of units) {
    read.push({ unit, people: peopleIn(judged.rows, unit.rows) });
    yield unit.rows.at(-1) ?? 0;
  }
  // "Employers" without people come from headings, totals or signatures.
  const shown = read.length > 1 ? read.filter(({ people }) => sum(people) > 0) : read;
  const isAlone = shown.length === 1;
  const employers: EmployerJudgement[] = [];
  for (const { unit, people } of shown) {
    const stated = unit.employer ?? (isAlone ? judged.standard.employer : unknownEmployer);
    const employer = smallBusiness === null ? stated : { ...stated, smallBusiness };
    const otherwise = ways.slice(1).map((rows) => peopleIn(rows, unit.rows));
    const withOthers = [people, ...otherwise].map((each, way) =>
      each.map((count, kind) => count + (others[way]?.[kind] ?? 0)),
    );
    employers.push(judgeUnit(judged, unit, employer, withOthers));
  }
  return {
    kind: "employers",
    employers: employers.sort(byVerdict),
    unassigned: sum(others[0] ?? []),
    tableProblems: said.problems,
  };
}

/** `ways`: the people as the columns were understood, then in every other possible way. */
function judgeUnit(
  judged: Judged,
  unit: EmployerUnit,
  employer: Employer,
  ways: readonly (readonly number[])[],
): EmployerJudgement {
  const { day, readings } = judged;
  const { openBranches, ...named } = unit;
  const standard = standardOn(day, employer);
  const together = judgementOfWays(ways);
  const hasOpenBranches = isOpen(openBranches ?? []);
  const judgement: Judgement = hasOpenBranches ? { ...together, verdict: "undecided" } : together;
  const claim = mostGenerous(standard.claims);
  const decisive = (headcount: number) => decisiveHeadcount(employer, headcount);
  const { min, max } = judgement.headcount;
  return {
    ...named,
    ...judgement,
    hasOpenBranches,
    employer,
    exemption: claim === null ? null : { ...claim, people: { min: decisive(min), max: decisive(max) } },
  };

  /** Whether some branch alone has another verdict than all together. */
  function isOpen(branches: readonly (readonly number[])[]): boolean {
    return branches.some((rows) => {
      const { verdict } = judgementOfWays(
        [judged.rows, ...judged.otherwise.map((each) => each.rows)].map((each) => peopleIn(each, rows)),
      );
      return verdict !== "empty" && verdict !== together.verdict;
    });
  }

  function judgementOfWays([asRead = [], ...otherwise]: readonly (readonly number[])[]): Judgement {
    const judgementOf = (people: readonly number[]) => judge(tallyOf(people, readings), standard);
    return judgementOfAll(judgementOf(asRead), otherwise.map(judgementOf));
  }
}

/** The people of some rows by kind, read in isolation: somebody with a second job elsewhere counts there as well. */
function peopleIn(roster: RosterOnDay, rows: readonly number[]): readonly number[] {
  return Array.from(peopleOf(roster, rows));
}

/** Beside the people of some rows those on no row, who are anybody's. */
function withAdded({ facts }: RosterOnDay, people: readonly number[]): readonly number[] {
  return facts.added.reduce<readonly number[]>(
    (all, added) => all.map((count, kind) => (kind === added.kind ? count + added.people : count)),
    people,
  );
}

/** People who belong to one of several employers are unclear for each of them. */
function perhapsTheirs(people: readonly number[]): readonly number[] {
  const unclear = new Array<number>(personKinds.length).fill(0);
  for (const [index, kind] of personKinds.entries()) {
    const to = kindIndex({ ...kind, presence: "unclear" });
    unclear[to] = (unclear[to] ?? 0) + (people[index] ?? 0);
  }
  return unclear;
}

function sum(people: readonly number[]): number {
  return people.reduce((total, count) => total + count, 0);
}

const worstFirst: readonly Verdict[] = ["fail", "undecided", "empty", "pass", "exempt"];

/** Sorts judgements: worst first, then those that lack most citizens, then by name. */
export function byVerdict(a: Judgement & { readonly name: string }, b: typeof a): number {
  const missing = ({ groups: of }: Judgement) =>
    groups.reduce((total, group) => total + of[group].gap.max, 0);
  return (
    worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict) ||
    missing(b) - missing(a) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}
