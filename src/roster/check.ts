import { decidingRows } from "../domain/deciding";
import type { Employer } from "../domain/employer";
import { type Exposure, exposureTo } from "../domain/exposure";
import { personKinds } from "../domain/person";
import { type Proof, prove } from "../domain/proof";
import type { Alternative } from "../domain/rule-test";
import {
  besideRatio,
  type ReadOtherwise as PeopleReadOtherwise,
  ruleTests,
  type RuleTests,
} from "../domain/rule-tests";
import { judgeWays } from "../domain/several-judgements";
import { tallyOf } from "../domain/tally";
import { testTransferees, type TransfereeTest } from "../domain/transferees";
import { type Judgement, judge, type Verdict } from "../domain/verdict";
import { possibilitiesOf } from "../domain/who-counts";
import type { Group } from "../law/category";
import type { Day } from "../law/day";
import type { FinedAct } from "../law/fines";
import { checkedOnOf } from "../law/source-days";
import { readingNames, readings, type Readings } from "../law/readings";
import { type Cells, cellText, readCell } from "../sheet/cell";
import { openPositions } from "./categories/open-positions";
import {
  type ChosenReadings,
  chosenReadingsOf,
  countedAsCitizens,
  isOfPapers,
  peopleUnder,
} from "./judgement/chosen-readings";
import { columnFindings } from "./judgement/column-findings";
import { type Finding, severityOf } from "./judgement/findings";
import {
  judgeInSteps,
  type Judged,
  type NotCovered,
  type Question,
  type ReadOtherwise,
} from "./judgement/judge-roster";
import type { Columns, Unreadable } from "./table/layout";
import type { RosterOnDay } from "./people/roster-on-day";
import type { SeveralEmployers } from "./employers/several-employers";
import type { ListSection } from "./people/list-sections";
import type { PeopleNote } from "./people/notes-of-people";
import { NOT_COUNTED } from "./people/row-reader";
import type { Holding } from "./people/column-looks";
import type { UnreadColumn } from "./people/unread-columns";
import { inOneGo, type Steps } from "./steps";
import { countrySuggester } from "./words/country-suggester";

export type UnreadColumnOfCheck = UnreadColumn & { readonly holds: Holding; readonly decides: boolean };

export type Check = Judgement & {
  readonly kind: "check";
  readonly day: Day;
  readonly headerRow: number | null;
  readonly columns: Columns;
  /** Unclear rows that can decide the verdict, those that settle it alone first. */
  readonly deciding: readonly number[];
  readonly findings: readonly Finding[];
  /** Readings chosen in place of the default that touch somebody; null where there are none. */
  readonly chosen: ChosenReadings | null;
  /** People who are no citizens and count as citizens do, by a chosen reading. */
  readonly countedAsCitizens: Readonly<Record<Group, number>>;
  /** Columns that were not understood; `decides` where one of them would turn the verdict. */
  readonly unread: readonly UnreadColumnOfCheck[];
  /** The separate test of intra-corporate transferees; null where certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
  /** Every rule tested on the roster, the ratio first, all in one shape. */
  readonly tests: RuleTests;
  readonly proof: Proof;
  /** Fines that could stand beside the answer; none where nothing is known that may be fined. */
  readonly exposures: readonly Exposure[];
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
  const { day, layout, rows, tally, own, standard, readings: chosen } = judged;
  const judgement: Judgement = {
    verdict: judged.verdict,
    headcount: judged.headcount,
    groups: judged.groups,
  };
  const { alone, together } = decidingRows(tally, own, standard);
  const rowsWith = (wanted: ReadonlySet<number>) => rowsThatMayBe(rows, chosen, wanted);
  const turning = turningReadings(judged);
  // Headings of columns and of sections that may turn the verdict come before single rows.
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
    unread: judged.unread.columns.map((each) => ({
      ...each,
      holds: judged.unread.holds(each),
      decides: turning.some(({ read }) => read?.column === each),
    })),
    chosen: yield* chosenReadingsOf(judged, tests[0].alternatives),
    countedAsCitizens: countedAsCitizens(judged),
    transferees: testTransferees(rows.people, chosen, day),
    tests,
    proof: prove(
      judgement,
      standard,
      chosen,
      day,
      besideRatio(tests),
      hasOutstaffed(rows),
      tests.flatMap(looksBehind),
    ),
    exposures: exposuresBeside(judgement.verdict, findings, standard.employer, day),
  };
}

/** When the sources were looked at that carry another verdict told beside the answer's own. */
function looksBehind({ alternatives, verdict }: RuleTests[number]): readonly Day[] {
  const told = alternatives.filter((each) => each.verdict !== verdict);
  return told.flatMap(({ name }) => readings[name].sources.map(checkedOnOf));
}

/**
 * While the ratio fails a permit may be refused, and a permit that is over is one that is missing: a foreigner at work is
 * then one without a permit.
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
  return personKinds.some(({ engagement }, kind) => engagement === "outstaffed" && (people[kind] ?? 0) > 0);
}

function* findingsOf(
  { rows, cells, layout, sections, notes, employers }: Judged,
  deciding: ReadonlySet<number>,
  turning: readonly ReadOtherwise[],
): Steps<readonly Finding[]> {
  const remarks = yield* rows.remarks();
  const withCountry = countrySuggester();
  const ofRows: Finding[] = [];
  for (const remark of remarks) {
    // Everybody at a position waits for one answer.
    if (remark.code === "position_open") continue;
    if (ofRows.length % STEP === STEP - 1) yield remark.row;
    ofRows.push({ ...withCountry(remark), severity: severityOf(remark.code, deciding.has(remark.row)) });
  }
  return [
    ...notRead(turning, layout.headerRow),
    ...sections.flatMap((each) => peopleInSection(each, cells, rows, isTurning(each, turning))),
    ...ofEmployers(employers, layout.headerRow, turning),
    ...notes.map((each) => noteAbout(each, cells, isTurning(each, turning))),
    ...columnFindings(cells, layout, remarks, rows.facts.settledDates, deciding.size > 0),
    ...openPositions(remarks, deciding),
    ...ofRows,
  ];
}

/** Readings of columns, and sections left out, that would turn a verdict that is certain otherwise. */
function turningReadings({
  own,
  verdict,
  otherwise,
  standard,
  readings: chosen,
}: Judged): readonly ReadOtherwise[] {
  if (verdict === own.verdict) return [];
  const turning = otherwise.filter(
    ({ rows }) => judge(tallyOf(rows.people, chosen), standard).verdict !== own.verdict,
  );
  // Columns, sections and notes that turn it only together are all to be named.
  const alone = turning.filter(
    ({ read, without, doubted, isOfOneEmployer }) =>
      [read !== null, without.length > 0, doubted.length > 0, isOfOneEmployer].filter(Boolean).length === 1,
  );
  return alone.length > 0 ? alone : turning;
}

function isTurning(beside: ListSection | PeopleNote, turning: readonly ReadOtherwise[]): boolean {
  return turning.some(({ without, doubted }) => [...without, ...doubted].includes(beside));
}

/** One finding a column, with the first of what it may be. */
function notRead(turning: readonly ReadOtherwise[], headerRow: number | null): readonly Finding[] {
  const read = turning.flatMap((each) => (each.read === null ? [] : [each.read]));
  const first = read.filter(
    ({ column }, index) => read.findIndex((each) => each.column === column) === index,
  );
  return first.map(({ column: { column, heading }, as }): Finding => ({
    code: "column_not_read",
    severity: "error",
    row: headerRow,
    column,
    values: { heading, couldBe: as },
  }));
}

/** What there is to say of people below a heading by which they do not work here; nothing where nobody counts. */
function peopleInSection(
  { row, text, of, from, ends }: ListSection,
  cells: Cells,
  { kinds }: RosterOnDay,
  decides: boolean,
): readonly Finding[] {
  const people = kinds.subarray(from, Math.max(...ends)).filter((kind) => kind !== NOT_COUNTED).length;
  if (people === 0) return [];
  const severity = severityOf("section_not_employed", decides);
  return [
    {
      code: "section_not_employed",
      severity,
      row,
      column: columnOf(text, cells[row]),
      values: { text, of, people },
    },
  ];
}

/** More names than these make a sentence that nobody reads. */
const MOST_NAMES = 3;

/** A list of several employers, each of which is tested by itself. */
function ofEmployers(
  several: SeveralEmployers | null,
  headerRow: number | null,
  turning: readonly ReadOtherwise[],
): readonly Finding[] {
  if (several === null) return [];
  const names = several.employers.map(({ name }) => name);
  const severity = severityOf(
    "several_employers",
    turning.some(({ isOfOneEmployer }) => isOfOneEmployer),
  );
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return [
    {
      code: "several_employers",
      severity,
      row: headerRow,
      column: several.column,
      values: { employers: names.length, names: shown, more: Math.max(0, names.length - MOST_NAMES) },
    },
  ];
}

/** A note that says of people on the list that they may not be employees here. */
function noteAbout({ row, text, people }: PeopleNote, cells: Cells, decides: boolean): Finding {
  const severity = severityOf("note_about_people", decides);
  return {
    code: "note_about_people",
    severity,
    row,
    column: columnOf(text, cells[row]),
    values: { text, people: people.length },
  };
}

function columnOf(text: string, row: readonly unknown[] = []): number {
  return row.findIndex((raw) => cellText(readCell(raw)).trim() === text);
}

function rowsThatMayBe(
  { kinds, further }: RosterOnDay,
  chosen: Readings,
  wanted: ReadonlySet<number>,
): number[] {
  if (wanted.size === 0) return [];
  // There are far more kinds than anybody has on a list.
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

/** The people under every other reading that touches somebody on this roster. */
function* peopleReadOtherwise({
  cells,
  rows,
  readings: chosen,
}: Judged): Steps<readonly PeopleReadOtherwise[]> {
  const present = personKinds.filter((_, index) => (rows.people[index] ?? 0) > 0);
  const otherwise: PeopleReadOtherwise[] = [];
  for (const name of readingNames)
    for (const value of readings[name].options) {
      if (value === chosen[name]) continue;
      const other: Readings = { ...chosen, [name]: value };
      const people = isOfPapers(name) ? yield* peopleUnder(other, cells, rows) : rows.people;
      const touches =
        (people !== rows.people && people.some((count, kind) => count !== rows.people[kind])) ||
        present.some((kind) => possibilitiesOf(kind, other) !== possibilitiesOf(kind, chosen));
      if (touches) otherwise.push({ name, value, readings: other, people });
    }
  return otherwise;
}

/** What the ratio would be under each of those readings. */
function alternativesOf(
  { otherwise, standard }: Judged,
  readOtherwise: readonly PeopleReadOtherwise[],
): readonly Alternative[] {
  return readOtherwise.map(({ name, value, readings: other, people }) => {
    const ways = otherwise.map(({ rows }) => rows.people);
    const { verdict } = judgeWays([people, ...ways], other, standard);
    return { name, value, verdict };
  });
}
