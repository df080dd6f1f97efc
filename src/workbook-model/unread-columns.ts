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

/** A column whose heading was not understood, with suggestions for the user. */
export type Unread<Name extends string> = Pick<UnreadColumnOfCheck, "column" | "heading" | "decides"> & {
  /** The fields that it may be, judging by its cells. */
  readonly couldBe: readonly Name[];
  /** The field whose name its heading resembles; null if none, or only fields already read. */
  readonly near: Name | null;
};

/** The columns of a roster that were not read. Columns without a heading are left out, since they cannot be named. */
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

  /** Columns chosen by the user, and second columns of a field that was read, are understood. */
  function isUnknown(heading: string): boolean {
    const isChosen = Object.values<string | undefined>(chosen).some(
      (each) => each !== undefined && fold(each) === fold(heading),
    );
    return /\p{L}/u.test(heading) && !isChosen && vacancySchema.match(heading) === null;
  }
}
