import type { Layout } from "../table/layout";
import { isLikeName } from "../words/name-shape";
import { nameOf } from "../words/names";
import { namesCategories } from "../words/reads-as-category";
import { startsLikeText } from "../words/row-words";
import { type ColumnReaders, gradeIn } from "./column-readers";
import { ON_NO_POST } from "./people-in";
import { isPlainName } from "./plain-name";
import { SHORTEST_NAME } from "./row-look";

/** The row has to be read in full. */
export const NOT_PLAIN = -1;

/** How the columns name people. */
type Naming = "one_column" | "several_columns" | "by_category" | "seldom";

/** Recognises the common rows, which are most of every roster, with a few look-ups. */
export class PlainRows {
  /** The last plain row has a remark. */
  hasRemark = false;
  private readonly citizenship: number | undefined;
  private readonly category: number | undefined;
  private readonly name: number | undefined;
  private readonly naming: Naming;
  /** There are columns of status, papers or numbers of people. */
  private readonly saysMore: boolean;

  constructor(
    private readonly readers: ColumnReaders,
    private readonly layout: Layout,
  ) {
    const { citizenship, category, name } = layout.columns;
    this.citizenship = citizenship;
    this.category = category;
    this.name = name;
    this.naming = namingIn(layout);
    const { statuses, papers, counts, shifts } = readers;
    const saysStatus = statuses.some(({ kind }) => kind !== "name");
    this.saysMore = saysStatus || papers.length > 0 || counts.length > 0 || shifts.columns.length > 0;
  }

  /**
   * The kind of a row with a clear name and category and nothing else to consider; its citizenship may be unclear.
   * Otherwise NOT_PLAIN.
   */
  kindOf(raw: readonly unknown[], hasPlainIin: boolean): number {
    const { citizenship, category } = this;
    const { sides, grades } = this.readers;
    if (citizenship === undefined) return NOT_PLAIN;
    const side = sides.of(raw[citizenship]);
    if (side.toldBy === "whole_row") return NOT_PLAIN;
    // A blank category may be replaced by that of the position; such rows are read in full.
    const grade = category === undefined ? gradeIn(this.readers, raw) : grades.of(raw[category]);
    if (!grade.isPlain && !(grade.isUnskilled && side.isCitizen)) return NOT_PLAIN;
    if (!this.hasPlainName(raw, side.isCode, grade.standsForPerson)) return NOT_PLAIN;
    if (side.toldBy === "full_name" && !this.hasFullName(raw)) return NOT_PLAIN;
    if (this.saysMore && this.isMoreSaid(raw, side.isCitizen, hasPlainIin)) return NOT_PLAIN;
    this.hasRemark = side.said.problem !== null && this.layout.refusedEthnicity === null;
    return side.position + grade.position;
  }

  /** Whether the row has a status, a paper of a foreigner, or a number of people. */
  private isMoreSaid(raw: readonly unknown[], isCitizen: boolean, hasPlainIin: boolean): boolean {
    const { statuses, papers, saysPaper, counts, shifts } = this.readers;
    const { iin } = this.layout.columns;
    for (const each of statuses) {
      const isSilent = each.kind === "name" || (hasPlainIin && each.column === iin);
      if (!isSilent && !each.saysNothing(raw[each.column])) return true;
    }
    if (isCitizen)
      for (const column of papers) if (raw[column] !== null && saysPaper.of(raw[column])) return true;
    for (const { column, peopleIn } of counts) {
      const people = peopleIn(raw[column]);
      if (people > 1 || people === ON_NO_POST) return true;
    }
    return shifts.columns.length > 0;
  }

  private hasPlainName(raw: readonly unknown[], isBesideCode: boolean, isByCategory: boolean): boolean {
    if (this.naming === "by_category") return isByCategory && !isBesideCode;
    if (this.naming === "seldom") return false;
    const name = this.name === undefined ? nameOf(raw, this.layout) : raw[this.name];
    // A number is a country code next to a name in letters; otherwise it may be the number of a column.
    return isPlainName(name) && (!isBesideCode || (startsLikeText(name) && name.length >= SHORTEST_NAME));
  }

  /** Words like a person's name with a category in figures, which no heading, total or signature has. */
  private hasFullName(raw: readonly unknown[]): boolean {
    const { name, category } = this;
    if (name === undefined || category === undefined || typeof raw[category] !== "number") return false;
    const text = raw[name];
    return typeof text === "string" && isLikeName(text) && !namesCategories(text);
  }
}

/** Names are in one column or several; without any, the category indicates a person. */
function namingIn({ columns: { name, surname, givenName } }: Layout): Naming {
  if (name !== undefined) return "one_column";
  if (surname !== undefined) return "several_columns";
  return givenName === undefined ? "by_category" : "seldom";
}
