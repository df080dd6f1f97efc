import type { Check, UnreadColumnOfCheck } from "../roster/check";
import { ColumnLooks } from "../roster/people/column-looks";
import type { Field } from "../roster/table/fields";
import { headingAt } from "../roster/table/headings-of";
import { nearField } from "../roster/table/near-heading";
import { nearRosterHeadings } from "../roster/table/near-roster-headings";
import { nearVacancyHeadings } from "../roster/table/near-vacancy-headings";
import { rosterSchema } from "../roster/table/roster-schema";
import type { Chosen } from "../roster/table/schema";
import type { VacancyField } from "../roster/table/vacancy-fields";
import { vacancySchema } from "../roster/table/vacancy-schema";
import type { VacanciesCheck } from "../roster/vacancies/check-vacancies";
import { fold } from "../roster/words/text";
import type { Cells } from "../sheet/cell";

/** A column whose heading was not understood, with what its user can be asked about it. */
export type Unread<Name extends string> = Pick<UnreadColumnOfCheck, "column" | "heading" | "decides"> & {
  /** What it may be, by what stands below it and would follow from that. */
  readonly couldBe: readonly Name[];
  /** The field that its heading is near to; null where it is near to none that is not read already. */
  readonly near: Name | null;
};

/** The columns of a list of people that were not read. Those without a heading can be named by nobody. */
export function unreadOfRoster({
  unread,
  columns,
}: Pick<Check, "unread" | "columns">): readonly Unread<Field>[] {
  const isTaken = (field: Field) =>
    columns[field] !== undefined && rosterSchema.several?.includes(field) !== true;
  return unread
    .filter(({ heading }) => heading !== "")
    .map((each) => ({
      ...each,
      near: each.couldBe.length > 0 ? null : nearField(each, nearRosterHeadings, isTaken),
    }));
}

/** The columns of a list of vacancies that were not read. */
export function unreadOfVacancies(
  { headerRow, columns, vacancies }: Pick<VacanciesCheck, "headerRow" | "columns" | "vacancies">,
  cells: Cells,
  chosen: Chosen<VacancyField>,
): readonly Unread<VacancyField>[] {
  const read = new Set<number>(Object.values(columns));
  const width = cells[headerRow]?.length ?? 0;
  const looks = Array.from({ length: width }, (_, column) => ({
    column,
    heading: headingAt(cells, headerRow, column),
  }))
    .filter(({ column, heading }) => !read.has(column) && isUnknown(heading))
    .map(({ column, heading }) => ({
      column,
      heading,
      looks: new ColumnLooks(column, cells.length, cells[headerRow]?.[column]),
    }));
  for (const { row } of vacancies)
    for (const { column, looks: each } of looks) each.look(row, cells[row]?.[column]);
  return looks.map(({ column, heading, looks: { holds } }) => ({
    ...{ column, heading, decides: false, couldBe: [] },
    near: nearField({ heading, holds }, nearVacancyHeadings, (field) => columns[field] !== undefined),
  }));

  /** A second column of a field that was read from another is understood, and so is one that was chosen. */
  function isUnknown(heading: string): boolean {
    const isChosen = Object.values<string | undefined>(chosen).some(
      (each) => each !== undefined && fold(each) === fold(heading),
    );
    return /\p{L}/u.test(heading) && !isChosen && vacancySchema.match(heading) === null;
  }
}
