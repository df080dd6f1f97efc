import { decidingRows } from "../domain/deciding";
import { type Employer, unknownEmployer } from "../domain/employer";
import { personKinds } from "../domain/person";
import { type Proof, prove } from "../domain/proof";
import { standardOn } from "../domain/standard";
import { tallyOf } from "../domain/tally";
import { type Judgement, judge, type Standard, type Verdict } from "../domain/verdict";
import { possibilitiesOf } from "../domain/who-counts";
import { isCovered, KNOWN_FROM } from "../law/dated";
import type { Day } from "../law/day";
import { defaultReadings, type ReadingName, readingNames, readings, type Readings } from "../law/readings";
import { type Cells, readCell } from "./cell";
import { type Finding, severityOf } from "./findings";
import type { ChosenHeadings } from "./heading-row";
import { type Columns, findLayout, type Layout, type Unreadable } from "./layout";
import { NOT_COUNTED, readRows, type RowsRead } from "./read-rows";

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
  readonly proof: Proof;
};

/** The day asked for is earlier than the rules are known. */
export type NotCovered = { readonly kind: "not_covered"; readonly day: Day; readonly knownFrom: Day };

/**
 * Checks a staffing sheet against the local-content ratio and its exemptions on a day.
 *
 * The one door that formulas, pane, terminal and law cases go through. Rows and columns in the answer are positions
 * in the cells handed over, from 0.
 */
export function check(question: Question): Check | Unreadable | NotCovered {
  const { cells, day, employer = unknownEmployer, readings: chosen = defaultReadings } = question;
  if (!isCovered(day)) return { kind: "not_covered", day, knownFrom: KNOWN_FROM };
  const layout = isBlank(cells) ? emptyLayout(cells) : findLayout(cells, question.chosenHeadings);
  if (layout.kind === "unreadable") return layout;

  const rows = readRows(cells, layout, day);
  if (rows.kind === "unreadable") return rows;
  const standard = standardOn(day, employer);
  const tally = tallyOf(rows.people, chosen);
  const judgement = judge(tally, standard);
  const { alone, together } = decidingRows(tally, judgement, standard);
  const rowsWith = (wanted: ReadonlySet<number>) => rowsThatMayBe(rows, chosen, wanted);
  const deciding = [...rowsWith(alone), ...rowsWith(together)];
  return {
    kind: "check",
    day,
    ...judgement,
    headerRow: layout.headerRow,
    columns: layout.columns,
    deciding,
    findings: findingsOf(rows, layout, new Set(deciding)),
    alternatives: alternativesOf(rows, standard, chosen),
    proof: prove(judgement, standard, chosen, day),
  };
}

function findingsOf(rows: RowsRead, layout: Layout, deciding: ReadonlySet<number>): readonly Finding[] {
  const ofRows = rows.remarks.map((remark) => ({
    ...remark,
    severity: severityOf(remark.code, deciding.has(remark.row)),
  }));
  if (layout.refusedEthnicity === null) return ofRows;
  const column = layout.refusedEthnicity;
  return [
    {
      code: "ethnicity_column",
      severity: severityOf("ethnicity_column", deciding.size > 0),
      row: layout.headerRow,
      column,
      values: {},
    },
    ...ofRows,
  ];
}

function rowsThatMayBe({ kinds }: RowsRead, chosen: Readings, wanted: ReadonlySet<number>): number[] {
  if (wanted.size === 0) return [];
  const wantedKinds = new Set(
    personKinds.flatMap((kind, index) => (wanted.has(possibilitiesOf(kind, chosen)) ? [index] : [])),
  );
  return [...kinds.keys()].filter((row) => {
    const kind = kinds[row];
    return kind !== undefined && kind !== NOT_COUNTED && wantedKinds.has(kind);
  });
}

function alternativesOf(rows: RowsRead, standard: Standard, chosen: Readings): readonly Alternative[] {
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

function isBlank(cells: Cells): boolean {
  return cells.every((row) => row.every((cell) => readCell(cell) === null));
}

function emptyLayout(cells: Cells): Layout {
  return { kind: "layout", headerRow: null, firstRow: cells.length, columns: {}, refusedEthnicity: null };
}
