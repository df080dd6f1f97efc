import { type Cells, readCell } from "../../sheet/cell";
import type { Field } from "../table/fields";
import {
  daysButForASlip,
  isOfRehire,
  plansToCome,
  speaksOfComing,
  speaksOfGoing,
  stemIn,
} from "../table/heading-stems";
import { comparableHeading } from "../table/heading-matcher";
import type { Layout } from "../table/layout";
import { readDate } from "../words/date";
import { dayText } from "../words/day-text";
import { speaksOfMove } from "../words/move-of-work";
import { noteStatus } from "../words/note-status";
import { LeavingSaid } from "./leaving-said";
import { ColumnLooks, type Holding, lookAtColumns } from "./column-looks";
import type { Day } from "../../law/day";
import type { RosterFacts } from "./roster-facts";
import { NOT_COUNTED } from "./row-reader";
import { columnOfPersonnelNumbers } from "./personnel-number";
import { shiftColumns } from "./shift-columns";
import { isAboutSomebodyElse, isAboutSomethingElse, isOfBefore, isOfOrders } from "./unread-headings";

/** A column whose heading was not understood. */
export type UnreadColumn = {
  readonly column: number;
  /** Empty if it has none. */
  readonly heading: string;
  /** The fields that it may be, of those that could change how people count. */
  readonly couldBe: readonly UnreadField[];
};

export type UnreadField = Extract<Field, "leave" | "hire" | "iin" | "status">;

/** Most of the people listed are employed, so at most this share has a leave date. */
const MOST_WITH_LAST_DAY = 0.6;
/** Of so few people all may have left. */
const FEW = 8;
/** At least this share has a hire date. */
const LEAST_WITH_FIRST_DAY = 0.5;

/**
 * The columns that were not understood. The contents of those that could change how people count are examined.
 */
export class UnreadColumns {
  readonly columns: readonly UnreadColumn[];
  private readonly looks = new Map<number, ColumnLooks>();
  /** For columns about something else, in which "уволен" may be written anyway. */
  private readonly leavingSaid = new Map<number, LeavingSaid>();
  /** Everything that examines the cells of a column. */
  readonly looked: (ColumnLooks | LeavingSaid)[] = [];
  readonly headings: ReadonlyMap<number, string>;

  readonly layout: Layout;
  readonly kinds: Uint16Array;
  /** The number of columns of the widest row at construction. */
  readonly width: number;

  constructor(
    public cells: Cells,
    { layout, kinds, width }: Pick<RosterFacts, "layout" | "kinds" | "width">,
    private readonly day: Day,
  ) {
    this.layout = layout;
    this.kinds = kinds;
    this.width = width;
    this.headings = unreadHeadings(cells, layout, width);
    for (const [column, heading] of this.headings) {
      const isOfElse = isAboutSomethingElse(heading) && !isOfBefore(heading);
      const leaving = isOfElse ? new LeavingSaid(column) : undefined;
      if (leaving !== undefined) this.leavingSaid.set(column, leaving);
      if (mayMatter(heading, layout))
        this.looks.set(column, new ColumnLooks(column, cells.length, layout.headings[column], day, leaving));
      const looked = this.looks.get(column) ?? leaving;
      if (looked !== undefined) this.looked.push(looked);
    }
    lookAtColumns(cells, kinds, this.looked);
    // Used beside the columns of fields.
    const heard = [columnOfPersonnelNumbers(layout), ...shiftColumns(layout).columns];
    this.columns = [...this.headings]
      .filter(([column, heading]) => heading !== "" || this.looks.get(column)?.filled !== 0)
      .map(([column, heading]) => ({ column, heading, couldBe: this.couldBe(column, heading) }))
      .filter(({ column, couldBe }) => couldBe.length > 0 || !heard.includes(column));
  }

  /** Columns without a heading, which may hold notes on people. */
  get unnamed(): readonly number[] {
    return this.columns.flatMap(({ column, heading }) => (heading === "" ? [column] : []));
  }

  holds({ column }: UnreadColumn): Holding {
    const known = this.looks.get(column);
    if (known !== undefined) return known.holds;
    const looks = new ColumnLooks(column, this.cells.length, this.layout.headings[column], this.day);
    lookAtColumns(this.cells, this.kinds, [looks]);
    return looks.holds;
  }

  /** What a column may be, of what could change how people count. */
  couldBe(column: number, heading: string): readonly UnreadField[] {
    const looks = this.looks.get(column);
    const saysLeft: readonly UnreadField[] = this.leavingSaid.get(column)?.isAny === true ? ["status"] : [];
    if (looks === undefined) return saysLeft;
    const { columns } = this.layout;
    const { holds } = looks;
    // The people are counted only on demand, which is rare after an edit.
    const isOfFewOr = (isShare: (people: number) => boolean) => {
      const people = this.kinds.reduce((sum, kind) => sum + Number(kind !== NOT_COUNTED), 0);
      return people <= FEW || isShare(people);
    };
    // People with a leave date still to come are employed, like those without one.
    const mayHaveLeft = () =>
      isOfFewOr((people) => (looks.filled - looks.ahead) / people <= MOST_WITH_LAST_DAY);
    const mayHaveCome = () =>
      isOfFewOr((people) => (looks.filled - looks.ends) / people >= LEAST_WITH_FIRST_DAY);
    // A heading that hints at a date, above some dates among other contents; or at a leave date, above few filled rows.
    const stem = stemIn(heading)?.field;
    const hinted = holds === "dates" && !isAboutSomethingElse(heading) ? undefined : stem;
    const isOfFew = hinted === "leave" && looks.filled > 0 && mayHaveLeft();
    if (hinted !== undefined && (looks.dates > 0 || isOfFew))
      return columns[hinted] === undefined ? [hinted] : [];
    const isOfGoing = stem === undefined ? speaksOfGoing(heading) : stem === "leave";
    // A filled cell under "ГПХ" or "Кандидат" may mean just that; dates under "Demob" are leave dates.
    const isOfDays = isOfGoing && holds === "dates";
    if (namesStatus(heading) && looks.filled > 0 && !isOfDays) return ["status"];
    if (isOfOrders(heading) && holds === "status") return ["status"];
    // IINs are recognisable; whose they are only the heading can say.
    if (holds === "iin") return columns.iin === undefined && !isAboutSomebodyElse(heading) ? ["iin"] : [];
    const slipped = daysButForASlip(heading);
    const isOfComing = stem === undefined ? speaksOfComing(heading) : stem === "hire";
    // People hired again may be employed after their leave date.
    if (looks.dates > 0 && isOfRehire(comparableHeading(heading))) return ["hire"];
    if (looks.ahead > 0 && plansToCome(heading)) return columns.hire === undefined ? ["hire"] : [];
    if (isAboutSomethingElse(heading) && slipped.length === 0) return saysLeft;
    if (holds === "status") {
      // A column with "не уволен" may have the leave dates of the others.
      const mayBeLeave = looks.dates > 0 && columns.leave === undefined && !isOfComing;
      return mayBeLeave ? ["status", "leave"] : ["status"];
    }
    // A mistyped heading about leaving, above few dates among other contents.
    if (holds === "words" && looks.dates > 0 && slipped.includes("leave"))
      return columns.leave === undefined ? ["leave"] : [];
    if (holds !== "dates" || (columns.leave !== undefined && columns.hire !== undefined)) return [];
    return [
      ...(columns.leave === undefined &&
      !isOfComing &&
      (stem === "leave" || slipped.includes("leave") || mayHaveLeft())
        ? (["leave"] as const)
        : []),
      // Few people have a hire date still to come.
      ...(columns.hire === undefined && !isOfGoing && ((isOfComing && looks.ahead > 0) || mayHaveCome())
        ? (["hire"] as const)
        : []),
    ];
  }
}

function unreadHeadings(
  cells: Cells,
  { headerRow, headings, known, columns }: Layout,
  width: number,
): ReadonlyMap<number, string> {
  if (headerRow === null) return new Map();
  const unread = new Map<number, string>();
  const lower = cells[headerRow + 1] ?? [];
  // "Документы" over "дата увольнения" is about leaving.
  const isNobodys = readCell(lower[columns.citizenship ?? -1]) === null;
  let group = "";
  for (let column = 0; column < width; column++) {
    const heading = dayText(readCell(headings[column]));
    if (heading !== "") group = heading;
    // A merged heading is in the first of its columns only, and the row below subdivides it.
    const below = readCell(lower[column]);
    const isDivided = heading === "" && typeof below === "string" && readDate(below).kind === "unreadable";
    const isDay = isNobodys && typeof below === "string" && stemIn(below) !== null;
    if (!known.includes(column))
      unread.set(column, isDivided ? `${group} ${below}` : isDay ? below : heading);
  }
  return unread;
}

/** Whether the contents of an unread column could matter, judging by its heading. */
function mayMatter(heading: string, { columns }: Layout): boolean {
  if (!isAboutSomethingElse(heading) || stemIn(heading) !== null) return true;
  if (isOfOrders(heading) || namesStatus(heading) || plansToCome(heading)) return true;
  if (daysButForASlip(heading).length > 0) return true;
  return columns.iin === undefined && !isAboutSomebodyElse(heading);
}

/**
 * "ГПХ", "Contractor (Y/N)", "Студент", "Куда переведён": a heading that is itself a status. Leaving and dates are handled
 * elsewhere.
 */
function namesStatus(heading: string): boolean {
  const text = heading.replace(/\s+/g, " ");
  const { isDoubtful, isUnknown, isDismissed } = noteStatus(text);
  const isOfPeople =
    isDoubtful || isUnknown || ofLearners.test(text) || ofThoseTakenOut.test(text) || speaksOfMove(text);
  return isOfPeople && !isDismissed && !ofDaysOrPapers.test(heading);
}

/** "Әскери билет" and "Pension contribution" are papers and sums, kept of everybody. */
const ofDaysOrPapers = /дат[аыу]|date|күн|кун|день|day|билет|service|contribut|взнос/iu;

/** Students and interns: no source says whether they are employees. */
const ofLearners = /^\s*(студент|практик[аи](?!\p{L})|интерн|student|тағылымгер|тагылымгер)/iu;

/** "Архив", "Удалён", "Снят": columns that mark rows as removed. */
const ofThoseTakenOut =
  /^\s*((в )?архив|(на |к )?удал[её]н|убрать|снят|списан|исключ[её]н|deleted|removed|archived?|жойыл)[\p{L}]{0,3}\s*\??\s*$/iu;

/** The layout with a column read as a field. */
export function withColumn(layout: Layout, { column, heading }: UnreadColumn, field: UnreadField): Layout {
  const { columns, statusColumns, goneColumns, known } = layout;
  if (field === "status" && namesStatus(heading))
    return { ...layout, goneColumns: [...goneColumns, column], known: [...known, column] };
  return {
    ...layout,
    columns: field === "status" ? columns : { ...columns, [field]: column },
    statusColumns: field === "status" ? [...statusColumns, column] : statusColumns,
    ...(field === "status" && { asideColumn: column }),
    known: [...known, column],
  };
}
