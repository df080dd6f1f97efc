import type { Employer } from "../../../domain/employer";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Day } from "../../../law/day";
import { type Cells, isUnknownValue, readCell } from "../../../sheet/cell";
import { addressArea } from "../../../sheet/read-address";
import { coveredTogether, isPersonCovered } from "../../../roster/people/covered-people";
import { type Check, explainInSteps } from "../../../roster/check";
import { type Judged, judgeInSteps, type NotCovered, rejudge } from "../../../roster/judgement/judge-roster";
import type { PositionCategories } from "../../../roster/categories/position-categories";
import { askPositionsInSteps, type PositionsAsked } from "../../../roster/positions/ask-positions";
import { runToEnd, type Steps } from "../../../roster/steps";
import { type Fix, fixOf } from "../../../roster/judgement/fix";
import type { Finding, FindingCode } from "../../../roster/judgement/findings";
import type { ChosenHeadings, Unreadable } from "../../../roster/table/layout";
import { causeOrder } from "../../../account/findings/cause-order";
import type { Field } from "../../../roster/table/fields";
import { ownTablesIn, type OwnTablesRead } from "../../../workbook-model/own-tables-read";
import { rosterQuestion } from "../../../workbook-model/questions";
import { type Stated, statedIn } from "../../../workbook-model/stated";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";
import { withoutOwnTables } from "../../../workbook-model/cells-to-read";
import { readSettings, type Settings } from "../../../roster/settings/employer-settings";

export type SmallBusiness = Employer["smallBusiness"];

/** What was read from the workbook at one time. */
export type Snapshot = Pick<OwnTablesRead, "settings" | "categories"> & {
  readonly sheet: SheetCells;
  /** Time of the reading: "14:02". */
  readonly at: string;
};

/** The user's question; `smallBusiness` null means as the workbook states. */
export type Question = { readonly day: Day; readonly smallBusiness: SmallBusiness | null };

export type Answer = {
  /** Day of the answer. */
  readonly day: Day;
  /** Zero-based sheet row of the first row that was read. */
  readonly firstRow: number;
  readonly result: Check | Unreadable | NotCovered;
  /** The judged rows; null if there is no roster. Edits of the sheet consume it. */
  readonly judged: Judged | null;
  /** What workbook and user state about the employer, columns and positions. */
  readonly settings: Stated;
  /** Columns chosen by heading, in the workbook or here. */
  readonly chosenHeadings: ChosenHeadings;
  /** Decided positions, and those to decide; null if a column states the categories. */
  readonly categories: PositionCategories;
  readonly positions: PositionsAsked | null;
  /** The small business status that the answer used. */
  readonly smallBusiness: SmallBusiness;
  /** The workbook's statement on small business could not be understood, and the user has not chosen. */
  readonly isExemptionUnread: boolean;
  /** Why there is nobody to check; null if there is. */
  readonly emptiness: Emptiness | null;
  /** Findings on employer and roster. */
  readonly findings: readonly Finding[];
  /** Causes of the findings in display order. */
  readonly causeOrder: readonly FindingCode[];
  /** Suggested fix of a finding. Part of the answer because the first paint does not need it. */
  readonly fixOf: (finding: Finding) => Fix | null;
  /** People's rows covered by the same merged cell as the fix. */
  readonly coveredWith: (fix: Fix) => readonly number[];
};

/**
 * Answers a question from a snapshot, without reading Excel again. `unwritten` are column choices that could not be
 * written into the workbook.
 */
export function answerTo(
  reading: Snapshot,
  question: Question,
  unwritten: HeadingChanges<Field> = {},
): Answer {
  return runToEnd(answerInSteps(reading, question, unwritten));
}

/** The same in steps, so that the pane stays responsive. */
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
 * Updates the previous answer to the same question after edits of some rows (positions in the cells), and consumes
 * it. Only these rows are judged, unless an edit may affect more.
 */
export function* answerAfterEdits(
  before: Answer,
  reading: Snapshot,
  question: Question,
  unwritten: HeadingChanges<Field>,
  rows: readonly number[],
): Steps<Answer> {
  const asked = { ...askedOf(reading, question, unwritten), shownBefore: before.causeOrder };
  const judged = before.judged && rejudge(before.judged, asked.roster.cells, rows);
  return yield* answered(asked, judged ?? (yield* judgeInSteps(asked.roster)));
}

type Asked = {
  readonly reading: Snapshot;
  readonly stated: Stated;
  readonly roster: ReturnType<typeof rosterQuestion>;
  /** Display order of causes to keep, from the list on the screen. */
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
 * A value written over an uncalculated formula or into a cell covered by a merged one would be lost. A fix unmerges
 * only cells merged downwards in one column, and only for people.
 */
function canBeWritten(fix: Fix, { cells, layout }: Judged): boolean {
  if (!isUnknownValue(cells[fix.row]?.[fix.column])) return true;
  const merged = fix.kind === "suggestion" ? fix.merged : undefined;
  const isTall = merged !== undefined && addressArea(merged)?.columns === 1;
  return isTall && isPersonCovered(cells, layout, fix.row);
}

/** The sheet without our own tables on it: below a roster they would be read as people. */
export function cellsOfPeople(reading: Snapshot): Cells {
  return withoutOwnTables(reading.sheet, ownTablesIn(reading));
}

/** Why there is nobody to check; each reason suggests another place to look. */
type Emptiness = "settings" | "blank" | "headings" | "rows";

/** Null if people were counted. `people` are the sheet's cells without our settings table. */
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

/** True if the settings mention small business in an unusable way. */
function isExemptionUnread({ problems }: Settings, day: Day): boolean {
  return problems.some(({ code, label }) => code === "unusable_value" && isAboutSmallBusiness(label, day));
}

/** A label is about small business if "yes" beside it would be read as such. */
function isAboutSmallBusiness(label: string, day: Day): boolean {
  return readSettings([[label, "yes"]], day).employer.smallBusiness === "yes";
}
