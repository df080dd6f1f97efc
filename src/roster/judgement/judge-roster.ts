import { type Employer, unknownEmployer } from "../../domain/employer";
import { judgementOfAll } from "../../domain/several-judgements";
import { standardOn } from "../../domain/standard";
import { type Tally, tallyOf } from "../../domain/tally";
import { type Judgement, judge, type Standard } from "../../domain/verdict";
import { isCovered, KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { defaultReadings, type Readings } from "../../law/readings";
import { type Cells, readGiven } from "../../sheet/cell";
import type { PositionCategories } from "../categories/position-categories";
import { countsFrom1904 } from "../people/date-system";
import { HEADER_ROWS } from "../table/heading-row";
import {
  type ChosenHeadings,
  findLayout,
  type Layout,
  type Unreadable,
  unreadable,
  withoutHeadings,
} from "../table/layout";
import { type ListSection, listSections } from "../people/list-sections";
import { type SeveralEmployers, severalEmployers } from "../employers/several-employers";
import { addsPeople, noteIn, notesOfPeople, type PeopleNote } from "../people/notes-of-people";
import { isOrderTouched, mayMatterAfter, recount } from "../people/edited-rows";
import { isUnsureKind } from "../people/other-kinds";
import { RosterFacts } from "../people/roster-facts";
import { RosterOnDay } from "../people/roster-on-day";
import { UnreadColumns } from "../people/unread-columns";
import { NOT_COUNTED } from "../people/row-reader";
import { runToEnd, type Steps } from "../steps";
import { otherWays, type ReadOtherwise } from "./other-ways";

export type Question = {
  /** The staffing sheet with its headings, one row per person. */
  readonly cells: Cells;
  readonly day: Day;
  readonly employer?: Employer;
  readonly readings?: Readings;
  readonly chosenHeadings?: ChosenHeadings;
  /** The categories decided for positions, if no column gives the category of each person. */
  readonly categories?: PositionCategories;
  /** The caller judges the employers named in the list one by one. */
  readonly isByEmployer?: boolean;
  /** Rows from here on were added by a plan; no heading or note at the end of the list is about them. */
  readonly addedFrom?: number;
};

/** The day is earlier than the rules are known. */
export type NotCovered = { readonly kind: "not_covered"; readonly day: Day; readonly knownFrom: Day };

/** A judged roster, without explanations. */
export type Judged = Judgement & {
  readonly kind: "judged";
  readonly day: Day;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly rows: RosterOnDay;
  /** The judgement by the understood columns alone, without `otherwise`. */
  readonly own: Judgement;
  readonly unread: UnreadColumns;
  /** Sections of people who, according to their headings, do not work here. */
  readonly sections: readonly ListSection[];
  /** Notes beside the list according to which some of its people may not be employees. */
  readonly notes: readonly PeopleNote[];
  /** The employers, if the list names several. */
  readonly employers: SeveralEmployers | null;
  /** The same roster in every other possible reading of columns, sections, notes and employers. */
  readonly otherwise: readonly ReadOtherwise[];
  readonly tally: Tally;
  readonly standard: Standard;
  readonly readings: Readings;
};

/** Judges a staffing sheet, without explanations. */
export function judgeRoster(question: Question): Judged | Unreadable | NotCovered {
  return runToEnd(judgeInSteps(question));
}

export function* judgeInSteps(question: Question): Steps<Judged | Unreadable | NotCovered> {
  const { cells, day, employer = unknownEmployer, readings: chosen = defaultReadings } = question;
  if (!isCovered(day)) return { kind: "not_covered", day, knownFrom: KNOWN_FROM };
  const found = isBlank(cells) ? withoutHeadings(cells.length) : findLayout(cells, question.chosenHeadings);
  if (found.kind === "unreadable") return found;
  const layout = question.categories === undefined ? found : { ...found, categories: question.categories };
  if (isCountedFrom1904(cells, layout)) return unreadable("dates_from_1904", layout.headerRow);

  const facts = yield* RosterFacts.read(cells, layout);
  if ("otherTable" in facts) return unreadable("several_tables", facts.otherTable);
  const rows = yield* RosterOnDay.of(cells, facts, day, chosen);
  const standard = standardOn(day, employer);
  const unread = new UnreadColumns(cells, facts, day);
  const end = question.addedFrom ?? cells.length;
  const sections = listSections(cells, layout, facts.heads, end);
  const notes = notesOfPeople(cells, layout, presence, [...layout.noteColumns, ...unread.unnamed], end);
  const employers = question.isByEmployer === true ? null : severalEmployers(cells, layout, isCounted);
  yield end;
  const open = { columns: unread.columns, sections: sections.filter(hasPeople), employers, notes };
  return judgeRows({
    kind: "judged",
    day,
    cells,
    layout,
    rows,
    unread,
    sections,
    notes,
    employers,
    otherwise: yield* otherWays(rows, open, chosen),
    standard,
    readings: chosen,
  });

  function isCounted(row: number): boolean {
    return rows.facts.kinds[row] !== NOT_COUNTED;
  }

  function presence(row: number): "sure" | "perhaps" | "nobody" {
    const kind = rows.facts.kinds[row] ?? NOT_COUNTED;
    if (kind === NOT_COUNTED) return "nobody";
    return isUnsureKind(kind) ? "perhaps" : "sure";
  }

  function hasPeople({ from, ends }: ListSection): boolean {
    const { kinds } = rows.facts;
    return kinds.subarray(from, Math.max(...ends)).some((kind) => kind !== NOT_COUNTED);
  }
}

/**
 * The verdict after edits below the headings: reads only the edited rows. Consumes `judged`, whose rows are updated in
 * place. Null if an edit may affect more than its rows, so that the roster has to be judged again.
 */
export function rejudge(judged: Judged, cells: Cells, editedRows: readonly number[]): Judged | null {
  if (cells.length !== judged.cells.length || isLayoutTouched(judged.layout, editedRows)) return null;
  if (judged.otherwise.length > 0) return null;
  if (isOrderTouched(judged.rows.facts, cells, editedRows)) return null;
  // An edit may change the sections of a list and who is in them.
  const { heads, secondJobs, shareClaims } = judged.rows.facts;
  const sectionsBefore = heads.length;
  if (
    judged.sections.length > 0 ||
    judged.notes.length > 0 ||
    judged.employers !== null ||
    editedRows.some((row) => heads.includes(row))
  )
    return null;
  const counts = (row: number) => judged.rows.facts.kinds[row] !== NOT_COUNTED || editedRows.includes(row);
  if (severalEmployers(cells, judged.layout, counts) !== null) return null;
  const edited = editedRows.map((row) => cells[row] ?? []);
  if (edited.some((row) => noteIn(row, judged.layout) !== null || addsPeople(row))) return null;
  if (secondJobs.size > 0 || shareClaims.size > 0) return null;
  if (recount(judged.rows, cells, editedRows) !== null) return null;
  // An edit may change what an unread column could be.
  if (mayMatterAfter(judged.unread, cells, editedRows)) return null;
  // A second job refers to a person in another row, whose name may have been edited.
  if (heads.length !== sectionsBefore || secondJobs.size > 0 || shareClaims.size > 0) return null;
  if (isCountedFrom1904(cells, judged.layout)) return null;
  return judgeRows({ ...judged, cells });
}

/** Whether an edit was counted into the rows since, so that they are those of a later judgement. */
export function isSuperseded({ rows, cells }: Judged): boolean {
  return rows.cells !== cells;
}

/** Whether an edit may change the headings, or columns identified by their contents. */
function isLayoutTouched(
  { headerRow, firstRow, columns, refusedEthnicity, isToldByContent: isTold = false }: Layout,
  rows: readonly number[],
): boolean {
  const isToldByContent =
    isTold || headerRow === null || refusedEthnicity !== null || columns.nationality !== undefined;
  return isToldByContent || rows.some((row) => row < Math.max(firstRow, HEADER_ROWS));
}

function judgeRows(read: Omit<Judged, keyof Judgement | "tally" | "own">): Judged {
  const { standard, readings, otherwise } = read;
  const tally = tallyOf(read.rows.people, readings);
  const own = judge(tally, standard);
  const others = otherwise.map(({ rows }) => judge(tallyOf(rows.people, readings), standard));
  return { ...read, tally, own, ...judgementOfAll(own, others) };
}

/** Rows examined for the 1904 date system. */
const SAMPLE_ROWS = 1000;

function isCountedFrom1904(cells: Cells, { columns, firstRow }: Layout): boolean {
  if (columns.hire === undefined && columns.leave === undefined) return false;
  return countsFrom1904(cells.slice(firstRow, firstRow + SAMPLE_ROWS), columns);
}

function isBlank(cells: Cells): boolean {
  return cells.every((row) => row.every((cell) => readGiven(cell) === null));
}
