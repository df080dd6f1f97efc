import { decidingRows } from "../domain/deciding";
import type { Employer } from "../domain/employer";
import { type Exposure, exposureTo } from "../domain/exposure";
import { kindsPresent, personKinds } from "../domain/person";
import { type Proof, prove } from "../domain/proof";
import { besideRatio, ruleTests, type RuleTests } from "../domain/rule-tests";
import { testTransferees, type TransfereeTest } from "../domain/transferees";
import type { Judgement, Verdict } from "../domain/verdict";
import { possibilitiesOf } from "../domain/who-counts";
import type { Group } from "../law/category";
import type { Day } from "../law/day";
import type { FinedAct } from "../law/fines";
import { checkedOnOf } from "../law/source-days";
import { readings, type Readings } from "../law/readings";
import { openPositions } from "./categories/open-positions";
import { alternativesOf, peopleReadOtherwise } from "./judgement/alternatives";
import { type ChosenReadings, chosenReadingsOf, countedAsCitizens } from "./judgement/chosen-readings";
import { columnFindings } from "./judgement/column-findings";
import { type Finding, severityOf } from "./judgement/findings";
import { judgeInSteps, type Judged, type NotCovered, type Question } from "./judgement/judge-roster";
import { columnsNotRead, noteAbout, ofEmployers, peopleInSection } from "./judgement/left-out-findings";
import type { ReadOtherwise } from "./judgement/other-ways";
import { isTurning, turningReadings } from "./judgement/turning-readings";
import type { Columns, Unreadable } from "./table/layout";
import type { RosterOnDay } from "./people/roster-on-day";
import { NOT_COUNTED } from "./people/row-reader";
import type { Holding } from "./people/column-looks";
import type { UnreadColumn } from "./people/unread-columns";
import { runToEnd, type Steps } from "./steps";
import { countrySuggester } from "./words/country-suggester";

export type UnreadColumnOfCheck = UnreadColumn & { readonly holds: Holding; readonly decides: boolean };

export type Check = Judgement & {
  readonly kind: "check";
  readonly day: Day;
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Unclear rows that can decide the verdict; rows that settle it alone come first. */
  readonly deciding: readonly number[];
  readonly findings: readonly Finding[];
  /** Non-default readings that affect somebody; null if there are none. */
  readonly chosen: ChosenReadings | null;
  /** People who are not citizens but count as such under a chosen reading. */
  readonly countedAsCitizens: Readonly<Record<Group, number>>;
  /** Columns that were not understood; `decides`: the column could change the verdict. */
  readonly unread: readonly UnreadColumnOfCheck[];
  /** The separate test of intra-corporate transferees; null if certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
  /** Every rule tested on the roster, the ratio first. */
  readonly tests: RuleTests;
  readonly proof: Proof;
  /** Possible fines. */
  readonly exposures: readonly Exposure[];
};

/** Findings per step. */
const STEP = 4096;

/**
 * Checks a staffing sheet against the local-content ratio and its exemptions on a day.
 *
 * The single entry point for formulas, pane, terminal and law cases. Rows and columns in the answer are zero-based
 * positions in the given cells.
 */
export function check(question: Question): Check | Unreadable | NotCovered {
  return runToEnd(checkInSteps(question));
}

export function* checkInSteps(question: Question): Steps<Check | Unreadable | NotCovered> {
  const judged = yield* judgeInSteps(question);
  return judged.kind === "judged" ? yield* explainInSteps(judged) : judged;
}

/** A judged roster, with everything that explains the verdict. */
export function explained(judged: Judged): Check {
  return runToEnd(explainInSteps(judged));
}

export function* explainInSteps(judged: Judged): Steps<Check> {
  const { day, layout, rows, tally, own, standard, readings: chosen } = judged;
  const judgement: Judgement = {
    verdict: judged.verdict,
    headcount: judged.headcount,
    groups: judged.groups,
  };
  const { alone, together } = decidingRows(tally, own, standard);
  const rowsWith = (wanted: ReadonlySet<number>) => rowsThatMayBe(rows, chosen, wanted);
  const turning = turningReadings(judged);
  // Headings of columns and sections that can change the verdict come before single rows.
  const ofColumns = turning.some(({ read, isOfOneEmployer }) => read !== null || isOfOneEmployer)
    ? [layout.headerRow ?? 0]
    : [];
  const ofSections = judged.sections.filter((each) => isTurning(each, turning)).map(({ row }) => row);
  const ofNotes = judged.notes.filter((each) => isTurning(each, turning)).map(({ row }) => row);
  const deciding = [
    ...new Set([...ofColumns, ...ofSections, ...ofNotes, ...rowsWith(alone), ...rowsWith(together)]),
  ];
  const findings = yield* findingsOf(judged, new Set(deciding), turning);
  const otherwise = yield* peopleReadOtherwise(judged);
  const tests = ruleTests(judgement, alternativesOf(judged, otherwise), otherwise, rows.people, chosen, day);
  return {
    kind: "check",
    day,
    ...judgement,
    headerRow: layout.headerRow,
    columns: layout.columns,
    deciding,
    findings,
    unread: judged.unread.columns
      .filter(({ column }) => column !== judged.employers?.column)
      .map((each) => ({
        ...each,
        holds: judged.unread.holds(each),
        decides: turning.some(({ read }) => read?.column === each),
      })),
    chosen: yield* chosenReadingsOf(judged, tests[0].alternatives),
    countedAsCitizens: countedAsCitizens(judged.rows.people, judged.readings),
    transferees: testTransferees(rows.people, chosen, day),
    tests,
    proof: prove(
      judgement,
      standard,
      chosen,
      day,
      besideRatio(tests),
      hasOutstaffed(rows),
      tests.flatMap(checkedOnOfAlternatives),
    ),
    exposures: exposuresBeside(judgement.verdict, findings, standard.employer, day),
  };
}

/** The `checkedOn` days of the sources behind alternative verdicts, which are shown beside the answer. */
function checkedOnOfAlternatives({ alternatives, verdict }: RuleTests[number]): readonly Day[] {
  const shown = alternatives.filter((each) => each.verdict !== verdict);
  return shown.flatMap(({ name }) => readings[name].sources.map(checkedOnOf));
}

/**
 * If the ratio fails, a permit may be refused; an expired permit is a missing one. Either way a foreigner at work may be
 * without a permit.
 */
function exposuresBeside(
  verdict: Verdict,
  findings: readonly Finding[],
  employer: Employer,
  day: Day,
): readonly Exposure[] {
  const isPermitOver = findings.some(({ code }) => code === "permit_ended");
  const acts: readonly FinedAct[] = [
    ...(verdict === "fail" || isPermitOver ? (["no_permit"] as const) : []),
    ...(isPermitOver ? (["departure"] as const) : []),
  ];
  return acts.flatMap((act) => exposureTo(act, employer, day, day) ?? []);
}

function hasOutstaffed({ people }: RosterOnDay): boolean {
  return kindsPresent(people).some(({ kind }) => kind.engagement === "outstaffed");
}

function* findingsOf(
  { rows, cells, layout, sections, notes, employers }: Judged,
  deciding: ReadonlySet<number>,
  turning: readonly ReadOtherwise[],
): Steps<readonly Finding[]> {
  const remarks = yield* rows.remarks();
  const valuesOf = countrySuggester();
  const ofRows: Finding[] = [];
  for (const remark of remarks) {
    // Summarised by `openPositions`, one finding per position.
    if (remark.code === "position_open") continue;
    if (ofRows.length % STEP === STEP - 1) yield remark.row;
    const { code, row, column } = remark;
    const severity = severityOf(code, deciding.has(row));
    // A list may have a finding in every row, and copying them with "..." takes several times as long.
    ofRows.push({ code, row, column, values: valuesOf(remark), severity });
  }
  return [
    ...columnsNotRead(turning, layout.headerRow),
    ...sections.flatMap((each) => peopleInSection(each, cells, rows, isTurning(each, turning))),
    ...ofEmployers(employers, layout.headerRow, turning),
    ...notes.map((each) => noteAbout(each, cells, isTurning(each, turning))),
    ...columnFindings(cells, layout, remarks, rows.facts.settledDates, deciding.size > 0),
    ...openPositions(remarks, deciding),
    ...ofRows,
  ];
}

function rowsThatMayBe(
  { kinds, further }: RosterOnDay,
  chosen: Readings,
  wanted: ReadonlySet<number>,
): number[] {
  if (wanted.size === 0) return [];
  // Computed on demand: a list has few of the many kinds.
  const known: boolean[] = [];
  const isWanted = (index: number) => {
    const kind = personKinds[index];
    return kind !== undefined && (known[index] ??= wanted.has(possibilitiesOf(kind, chosen)));
  };
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++)
    if (isWanted(kinds[row] ?? NOT_COUNTED) || isWanted(further.get(row)?.kind ?? NOT_COUNTED))
      rows.push(row);
  return rows;
}
