import { decidingRows } from "../domain/deciding";
import { personKinds } from "../domain/person";
import { type Proof, prove } from "../domain/proof";
import { tallyOf } from "../domain/tally";
import { testTransferees, type TransfereeTest } from "../domain/transferees";
import { type Judgement, judge, type Verdict } from "../domain/verdict";
import { possibilitiesOf } from "../domain/who-counts";
import type { Day } from "../law/day";
import { type ReadingName, readingNames, readings, type Readings } from "../law/readings";
import type { Cells } from "./cell";
import { columnFindings } from "./column-findings";
import { type Finding, severityOf } from "./findings";
import { judgeInSteps, type Judged, type NotCovered, type Question } from "./judge-roster";
import type { Columns, Unreadable } from "./layout";
import { RosterOnDay } from "./people/roster-on-day";
import { NOT_COUNTED } from "./people/row-reader";
import { inOneGo, type Steps } from "./steps";
import { countrySuggester } from "./country-suggester";

/** What the verdict would be under another reading of a disputed point. */
export type Alternative = {
  readonly name: ReadingName;
  readonly value: string;
  readonly verdict: Verdict;
};

export type Check = Judgement & {
  readonly kind: "check";
  readonly day: Day;
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Unclear rows that can decide the verdict, those that settle it alone first. */
  readonly deciding: readonly number[];
  readonly findings: readonly Finding[];
  readonly alternatives: readonly Alternative[];
  /** The separate test of intra-corporate transferees; null where certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
  readonly proof: Proof;
};

/** Findings made in one step. */
const STEP = 4096;

/**
 * Checks a staffing sheet against the local-content ratio and its exemptions on a day.
 *
 * The one door that formulas, pane, terminal and law cases go through. Rows and columns in the answer are positions
 * in the cells handed over, from 0.
 */
export function check(question: Question): Check | Unreadable | NotCovered {
  return inOneGo(checkInSteps(question));
}

/** The same in steps, so that a page can breathe between them. */
export function* checkInSteps(question: Question): Steps<Check | Unreadable | NotCovered> {
  const judged = yield* judgeInSteps(question);
  return judged.kind === "judged" ? yield* explainInSteps(judged) : judged;
}

/** A judged roster with everything that explains the verdict. */
export function explained(judged: Judged): Check {
  return inOneGo(explainInSteps(judged));
}

/** The same in steps, so that a page can breathe between them. */
export function* explainInSteps(judged: Judged): Steps<Check> {
  const { day, layout, rows, tally, standard, readings: chosen } = judged;
  const judgement: Judgement = {
    verdict: judged.verdict,
    headcount: judged.headcount,
    groups: judged.groups,
  };
  const { alone, together } = decidingRows(tally, judgement, standard);
  const rowsWith = (wanted: ReadonlySet<number>) => rowsThatMayBe(rows, chosen, wanted);
  const deciding = [...new Set([...rowsWith(alone), ...rowsWith(together)])];
  const transferees = testTransferees(rows.people, chosen, day);
  return {
    kind: "check",
    day,
    ...judgement,
    headerRow: layout.headerRow,
    columns: layout.columns,
    deciding,
    findings: yield* findingsOf(judged, new Set(deciding)),
    alternatives: yield* alternativesOf(judged),
    transferees,
    proof: prove(judgement, standard, chosen, day, transferees),
  };
}

function* findingsOf(
  { rows, cells, layout }: Judged,
  deciding: ReadonlySet<number>,
): Steps<readonly Finding[]> {
  const remarks = yield* rows.remarks();
  const withCountry = countrySuggester();
  const ofRows: Finding[] = [];
  for (const remark of remarks) {
    if (ofRows.length % STEP === STEP - 1) yield remark.row;
    ofRows.push({ ...withCountry(remark), severity: severityOf(remark.code, deciding.has(remark.row)) });
  }
  return [...columnFindings(cells, layout, remarks, deciding.size > 0), ...ofRows];
}

function rowsThatMayBe(
  { kinds, further }: RosterOnDay,
  chosen: Readings,
  wanted: ReadonlySet<number>,
): number[] {
  if (wanted.size === 0) return [];
  const isWanted = personKinds.map((kind) => wanted.has(possibilitiesOf(kind, chosen)));
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++)
    if (
      isWanted[kinds[row] ?? NOT_COUNTED] === true ||
      isWanted[further.get(row)?.kind ?? NOT_COUNTED] === true
    )
      rows.push(row);
  return rows;
}

function* alternativesOf({ cells, rows, standard, readings: chosen }: Judged): Steps<readonly Alternative[]> {
  const present = personKinds.filter((_, index) => (rows.people[index] ?? 0) > 0);
  const alternatives: Alternative[] = [];
  for (const name of readingNames)
    for (const value of readings[name].options) {
      if (value === chosen[name]) continue;
      const other: Readings = { ...chosen, [name]: value };
      const people = isOfPapers(name) ? yield* peopleUnder(other, cells, rows) : rows.people;
      // A reading that touches nobody on this roster is no alternative.
      const touches =
        people.some((count, kind) => count !== rows.people[kind]) ||
        present.some((kind) => possibilitiesOf(kind, other) !== possibilitiesOf(kind, chosen));
      if (touches)
        alternatives.push({ name, value, verdict: judge(tallyOf(people, other), standard).verdict });
    }
  return alternatives;
}

/** Readings that decide who is there, and not as what somebody counts. */
function isOfPapers(name: ReadingName): boolean {
  return name === "ended_permits" || name === "ended_contract";
}

function* peopleUnder(other: Readings, cells: Cells, rows: RosterOnDay): Steps<Uint32Array> {
  const { permitExpiry, contractEnd } = rows.facts.layout.columns;
  if (permitExpiry === undefined && contractEnd === undefined) return rows.people;
  const then = yield* RosterOnDay.of(cells, rows.facts, rows.day, other);
  return then.people;
}
