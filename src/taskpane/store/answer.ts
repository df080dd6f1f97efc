import type { Employer } from "../../domain/employer";
import type { SheetCells } from "../../excel/read-sheet";
import type { Day } from "../../law/day";
import { type Cells, isUnknownValue, readCell } from "../../sheet/cell";
import { addressArea } from "../../sheet/read-address";
import { coveredTogether, isPersonCovered } from "../../roster/people/covered-people";
import { type Check, explainInSteps } from "../../roster/check";
import { type Judged, judgeInSteps, type NotCovered, rejudge } from "../../roster/judgement/judge-roster";
import type { PositionCategories } from "../../roster/categories/position-categories";
import { askPositionsInSteps, type PositionsAsked } from "../../roster/positions/ask-positions";
import { inOneGo, type Steps } from "../../roster/steps";
import { type Fix, fixOf } from "../../roster/judgement/fix";
import type { Finding, FindingCode } from "../../roster/judgement/findings";
import type { ChosenHeadings, Unreadable } from "../../roster/table/layout";
import { causeOrder } from "../../account/findings/cause-order";
import type { Field } from "../../roster/table/fields";
import { supersede } from "./superseded";
import { ownTablesIn, type OwnTablesRead } from "../../workbook-model/own-tables-read";
import { rosterQuestion } from "../../workbook-model/questions";
import { type Stated, statedIn } from "../../workbook-model/stated";
import type { HeadingChanges } from "../../workbook-model/heading-changes";
import { withoutOwnTables } from "../../workbook-model/cells-to-read";
import { readSettings, type Settings } from "../../roster/settings/employer-settings";

export type SmallBusiness = Employer["smallBusiness"];

/** What was read from the workbook at one moment. */
export type Snapshot = Pick<OwnTablesRead, "settings" | "categories"> & {
  readonly sheet: SheetCells;
  /** The hour of the reading: "14:02". */
  readonly at: string;
};

/** What the user asks; a small business of null is whatever the workbook says. */
export type Question = { readonly day: Day; readonly smallBusiness: SmallBusiness | null };

export type Answer = {
  /** The day it answers for. */
  readonly day: Day;
  /** Position on the sheet, from 0, of the first row that was read. */
  readonly firstRow: number;
  readonly result: Check | Unreadable | NotCovered;
  /** The rows behind the answer; null where there is no roster. An edit of the sheet uses them up. */
  readonly judged: Judged | null;
  /** What the workbook and its user state of the employer, of columns and of positions. */
  readonly settings: Stated;
  /** The columns chosen by their headings, in the workbook or here. */
  readonly chosenHeadings: ChosenHeadings;
  /** What was decided for positions, and what there is to decide; null where a column says the categories. */
  readonly categories: PositionCategories;
  readonly positions: PositionsAsked | null;
  /** What the answer took the employer for. */
  readonly smallBusiness: SmallBusiness;
  /** The workbook speaks of a small business and could not be understood, and the user has not chosen. */
  readonly isExemptionUnread: boolean;
  /** Why nobody is there to check; null where somebody is. */
  readonly emptiness: Emptiness | null;
  /** Remarks on the employer and on the roster. */
  readonly findings: readonly Finding[];
  /** The causes of these findings in the order in which they are shown. */
  readonly causeOrder: readonly FindingCode[];
  /** What could be written in the place of a finding; it comes with the answer, since the first paint needs none. */
  readonly fixOf: (finding: Finding) => Fix | null;
  /** The rows of people that one merged cell covers together with the cell of a fix. */
  readonly coveredWith: (fix: Fix) => readonly number[];
};

/**
 * Answers a question from what was read, without asking Excel again. `unwritten` are choices of columns that could not
 * be written into the workbook.
 */
export function answerTo(
  reading: Snapshot,
  question: Question,
  unwritten: HeadingChanges<Field> = {},
): Answer {
  return inOneGo(answerInSteps(reading, question, unwritten));
}

/** The same in steps, so that the pane goes on answering its user. */
export function* answerInSteps(
  reading: Snapshot,
  question: Question,
  unwritten: HeadingChanges<Field> = {},
  shownBefore: readonly FindingCode[] = [],
): Steps<Answer> {
  const asked = { ...askedOf(reading, question, unwritten), shownBefore };
  return yield* answered(asked, yield* judgeInSteps(asked.roster));
}

/**
 * The answer after edits of some rows (positions in the cells), from the answer to the same question before them, which
 * is used up. Only these rows are judged, unless an edit may change more.
 */
export function* answerAfterEdits(
  before: Answer,
  reading: Snapshot,
  question: Question,
  unwritten: HeadingChanges<Field>,
  rows: readonly number[],
): Steps<Answer> {
  const asked = { ...askedOf(reading, question, unwritten), shownBefore: before.causeOrder };
  if (before.judged) supersede(before.judged);
  const judged = before.judged && rejudge(before.judged, asked.roster.cells, rows);
  return yield* answered(asked, judged ?? (yield* judgeInSteps(asked.roster)));
}

type Asked = {
  readonly reading: Snapshot;
  readonly stated: Stated;
  readonly roster: ReturnType<typeof rosterQuestion>;
  /** The order of causes to keep, of the list that is on the screen. */
  readonly shownBefore: readonly FindingCode[];
};

function askedOf(
  reading: Snapshot,
  question: Question,
  unwritten: HeadingChanges<Field>,
): Omit<Asked, "shownBefore"> {
  const stated = statedIn(reading, { ...question, columns: unwritten });
  return { reading, stated, roster: rosterQuestion(reading.sheet, stated) };
}

function* answered(
  { reading, stated, roster, shownBefore }: Asked,
  judged: Judged | Unreadable | NotCovered,
): Steps<Answer> {
  const result = judged.kind === "judged" ? yield* explainInSteps(judged) : judged;
  const positions = judged.kind === "judged" ? yield* askPositionsInSteps(roster, judged) : null;
  const { day, findings: ofEmployer, smallBusiness } = stated;
  const findings = result.kind === "check" ? [...ofEmployer, ...result.findings] : ofEmployer;
  return {
    day,
    firstRow: reading.sheet.row,
    result,
    judged: judged.kind === "judged" ? judged : null,
    settings: stated,
    chosenHeadings: roster.chosenHeadings,
    categories: roster.categories,
    positions,
    smallBusiness: roster.employer.smallBusiness,
    isExemptionUnread: smallBusiness === null && isExemptionUnread(stated, day),
    emptiness: emptinessOf(result, roster.cells, reading.settings?.id === reading.sheet.id),
    findings,
    causeOrder: causeOrder(findings, shownBefore),
    fixOf: (finding) => {
      const fix = result.kind === "check" ? fixOf(finding, roster.cells, result.columns) : null;
      return fix && judged.kind === "judged" && canBeWritten(fix, judged) ? fix : null;
    },
    coveredWith: ({ row, column }) =>
      judged.kind === "judged" ? coveredTogether(roster.cells, judged.layout, row, column) : [],
  };
}

/**
 * What is written over a formula never calculated, or into a cell that a merged one covers, would be lost. Only what is
 * merged downwards, in one column, is taken apart for a fix, and only for people.
 */
function canBeWritten(fix: Fix, { cells, layout }: Judged): boolean {
  if (!isUnknownValue(cells[fix.row]?.[fix.column])) return true;
  const merged = fix.kind === "suggestion" ? fix.merged : undefined;
  const isTall = merged !== undefined && addressArea(merged)?.columns === 1;
  return isTall && isPersonCovered(cells, layout, fix.row);
}

/** The sheet without tables of ours that stand on it: below a roster they would be read as people. */
export function cellsOfPeople(reading: Snapshot): Cells {
  return withoutOwnTables(reading.sheet, ownTablesIn(reading));
}

/** Why nobody is there to check: where to look next differs from one to another. */
type Emptiness = "settings" | "blank" | "headings" | "rows";

/** Null where people were counted. `people` are the sheet's cells without settings that stand on it. */
function emptinessOf(
  result: Check | Unreadable | NotCovered,
  people: Cells,
  hasSettings: boolean,
): Emptiness | null {
  if (result.kind !== "check" || result.headcount.max > 0) return null;
  const isBlank = people.every((row) => row.every((cell) => readCell(cell) === null));
  if (isBlank) return hasSettings ? "settings" : "blank";
  return result.headerRow === null ? "rows" : "headings";
}

/** Says whether the settings speak of a small business in a way that could not be used. */
function isExemptionUnread({ problems }: Settings, day: Day): boolean {
  return problems.some(({ code, label }) => code === "unusable_value" && isAboutSmallBusiness(label, day));
}

/** A label is about small business where a plain "yes" beside it would be taken for one. */
function isAboutSmallBusiness(label: string, day: Day): boolean {
  return readSettings([[label, "yes"]], day).employer.smallBusiness === "yes";
}
