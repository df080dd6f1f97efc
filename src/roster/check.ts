import { decidingRows } from "../domain/deciding";
import { type Employer, unknownEmployer } from "../domain/employer";
import { personKinds } from "../domain/person";
import { type Proof, prove } from "../domain/proof";
import { standardOn } from "../domain/standard";
import { type Tally, tallyOf } from "../domain/tally";
import { testTransferees, type TransfereeTest } from "../domain/transferees";
import { type Judgement, judge, type Standard, type Verdict } from "../domain/verdict";
import { possibilitiesOf } from "../domain/who-counts";
import { isCovered, KNOWN_FROM } from "../law/dated";
import type { Day } from "../law/day";
import { defaultReadings, type ReadingName, readingNames, readings, type Readings } from "../law/readings";
import { type Cells, readCell } from "./cell";
import { type Finding, type FindingCode, severityOf } from "./findings";
import { type ChosenHeadings, HEADER_ROWS } from "./heading-row";
import { type Columns, findLayout, type Layout, type Unreadable, type UnreadableCode } from "./layout";
import { mixedOrders } from "./date-order";
import { countsFrom1904 } from "./date-system";
import { suggestCountries } from "./suggest-countries";
import { NOT_COUNTED, RosterRows } from "./roster-rows";
import type { Remark } from "./remark";

export type Question = {
  /** The staffing sheet: one row, one person, headings included. */
  readonly cells: Cells;
  readonly day: Day;
  readonly employer?: Employer;
  readonly readings?: Readings;
  readonly chosenHeadings?: ChosenHeadings;
};

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

/** The day asked for is earlier than the rules are known. */
export type NotCovered = { readonly kind: "not_covered"; readonly day: Day; readonly knownFrom: Day };

/** A roster that was read and judged, before anything is explained. */
export type Judged = Judgement & {
  readonly kind: "judged";
  readonly day: Day;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly rows: RosterRows;
  readonly tally: Tally;
  readonly standard: Standard;
  readonly readings: Readings;
};

/**
 * Checks a staffing sheet against the local-content ratio and its exemptions on a day.
 *
 * The one door that formulas, pane, terminal and law cases go through. Rows and columns in the answer are positions
 * in the cells handed over, from 0.
 */
export function check(question: Question): Check | Unreadable | NotCovered {
  const judged = judgeRoster(question);
  return judged.kind === "judged" ? explained(judged) : judged;
}

/** The verdict on a staffing sheet alone, for those who ask no more: about a third of the work of the whole check. */
export function judgeRoster(question: Question): Judged | Unreadable | NotCovered {
  const { cells, day, employer = unknownEmployer, readings: chosen = defaultReadings } = question;
  if (!isCovered(day)) return { kind: "not_covered", day, knownFrom: KNOWN_FROM };
  const layout = isBlank(cells) ? emptyLayout(cells) : findLayout(cells, question.chosenHeadings);
  if (layout.kind === "unreadable") return layout;
  if (isCountedFrom1904(cells, layout)) return unreadable("dates_from_1904", layout.headerRow);

  const rows = new RosterRows(cells, layout, day);
  const otherTable = rows.read(layout.firstRow, cells.length);
  if (otherTable !== null) return unreadable("several_tables", otherTable);
  rows.mergeSamePeople();
  return judgeRows({
    kind: "judged",
    day,
    cells,
    layout,
    rows,
    standard: standardOn(day, employer),
    readings: chosen,
  });
}

/**
 * The verdict after edits under the headings of a roster judged before, which is used up by it: only the edited rows
 * are read. Null where an edit may change more than rows, so that the roster has to be judged anew.
 */
export function rejudge(judged: Judged, cells: Cells, editedRows: readonly number[]): Judged | null {
  if (cells.length !== judged.cells.length || isLayoutTouched(judged.layout, editedRows)) return null;
  if (judged.rows.reread(cells, editedRows) !== null || isCountedFrom1904(cells, judged.layout)) return null;
  return judgeRows({ ...judged, cells });
}

/** Headings, and columns told by what they hold, may turn out otherwise after an edit. */
function isLayoutTouched(
  { headerRow, firstRow, columns, refusedEthnicity }: Layout,
  rows: readonly number[],
): boolean {
  const isToldByContent =
    headerRow === null || refusedEthnicity !== null || columns.nationality !== undefined;
  return isToldByContent || rows.some((row) => row < Math.max(firstRow, HEADER_ROWS));
}

function judgeRows(read: Omit<Judged, keyof Judgement | "tally">): Judged {
  const tally = tallyOf(read.rows.people, read.readings);
  return { ...read, tally, ...judge(tally, read.standard) };
}

/** A judged roster with everything that explains the verdict. */
export function explained(judged: Judged): Check {
  const { day, layout, rows, tally, standard, readings: chosen } = judged;
  const judgement: Judgement = {
    verdict: judged.verdict,
    headcount: judged.headcount,
    groups: judged.groups,
  };
  const { alone, together } = decidingRows(tally, judgement, standard);
  const rowsWith = (wanted: ReadonlySet<number>) => rowsThatMayBe(rows, chosen, wanted);
  const deciding = [...rowsWith(alone), ...rowsWith(together)];
  const transferees = testTransferees(rows.people, chosen, day);
  return {
    kind: "check",
    day,
    ...judgement,
    headerRow: layout.headerRow,
    columns: layout.columns,
    deciding,
    findings: findingsOf(judged, new Set(deciding)),
    alternatives: alternativesOf(rows, standard, chosen),
    transferees,
    proof: prove(judgement, standard, chosen, day, transferees),
  };
}

function findingsOf({ rows, cells, layout }: Judged, deciding: ReadonlySet<number>): readonly Finding[] {
  const remarks = suggestCountries(rows.remarks());
  const ofRows = remarks.map((remark) => ({
    ...remark,
    severity: severityOf(remark.code, deciding.has(remark.row)),
  }));
  return [...columnFindings(cells, layout, remarks, deciding.size > 0), ...ofRows];
}

/** What is wrong with a column as a whole. */
function columnFindings(
  cells: Cells,
  { columns, headerRow, firstRow, refusedEthnicity }: Layout,
  remarks: readonly Remark[],
  isUndecided: boolean,
): readonly Finding[] {
  const about = (column: number, code: FindingCode, values: Finding["values"] = {}): Finding => ({
    code,
    severity: severityOf(code, isUndecided),
    row: headerRow,
    column,
    values,
  });
  const dateColumns = [columns.hire, columns.leave].filter((column) => column !== undefined);
  return [
    ...(refusedEthnicity === null ? [] : [about(refusedEthnicity, "ethnicity_column")]),
    ...dateColumns.flatMap((column) => {
      const isDoubtful = remarks.some((remark) => datesInDoubt.has(remark.code) && remark.column === column);
      const mixed = isDoubtful ? mixedOrders(cells, column, firstRow) : null;
      return mixed === null ? [] : [about(column, "dates_mixed", mixed)];
    }),
  ];
}

/** Remarks on dates that a column of mixed orders leads to: 12/25/2024 is no day of a 25th month. */
const datesInDoubt: ReadonlySet<FindingCode> = new Set(["date_ambiguous", "date_unreadable"]);

/** Rows looked at for the signs of a date system. */
const SAMPLE_ROWS = 1000;

function isCountedFrom1904(cells: Cells, { columns, firstRow }: Layout): boolean {
  if (columns.hire === undefined && columns.leave === undefined) return false;
  return countsFrom1904(cells.slice(firstRow, firstRow + SAMPLE_ROWS), columns);
}

function rowsThatMayBe({ kinds }: RosterRows, chosen: Readings, wanted: ReadonlySet<number>): number[] {
  if (wanted.size === 0) return [];
  const isWanted = personKinds.map((kind) => wanted.has(possibilitiesOf(kind, chosen)));
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++)
    if (isWanted[kinds[row] ?? NOT_COUNTED] === true) rows.push(row);
  return rows;
}

function alternativesOf(rows: RosterRows, standard: Standard, chosen: Readings): readonly Alternative[] {
  const present = personKinds.filter((_, index) => (rows.people[index] ?? 0) > 0);
  return readingNames.flatMap((name) =>
    readings[name].options.flatMap((value) => {
      const other: Readings = { ...chosen, [name]: value };
      // A reading that touches nobody on this roster is no alternative.
      const touches = present.some((kind) => possibilitiesOf(kind, other) !== possibilitiesOf(kind, chosen));
      return touches ? [{ name, value, verdict: judge(tallyOf(rows.people, other), standard).verdict }] : [];
    }),
  );
}

function unreadable(code: UnreadableCode, row: number | null): Unreadable {
  return { kind: "unreadable", code, row, headings: [] };
}

function isBlank(cells: Cells): boolean {
  return cells.every((row) => row.every((cell) => readCell(cell) === null));
}

function emptyLayout(cells: Cells): Layout {
  return {
    kind: "layout",
    headerRow: null,
    firstRow: cells.length,
    columns: {},
    statusColumns: [],
    refusedEthnicity: null,
  };
}
