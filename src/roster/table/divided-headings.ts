import type { Cells } from "../../sheet/cell";
import { type HeadingRow, headingsIn } from "./headings-in";
import type { HeadingOf } from "./match-headings";
import type { Chosen, Schema } from "./schema";
import { withDatesBelow, withSubHeadings } from "./sub-headings";

/** Headings combined with the row below, if that row resolves what they leave open; otherwise null. */
export function dividedHeadings<Field extends string, Missing extends string>(
  cells: Cells,
  upper: number,
  schema: Schema<Field, Missing>,
  chosen?: Chosen<Field>,
): HeadingRow<Field> | null {
  if (schema.divided.length === 0) return null;
  const [values, below] = [cells[upper], cells[upper + 1]];
  if (values === undefined || below === undefined) return null;
  const columns = headingsIn(values, schema)
    .filter(({ field }) => schema.divided.includes(field))
    .map(({ column }) => column);
  const headings =
    withSubHeadings(values, below, columns) ??
    withDatesBelow(values, below, (text) => dayIn(text) !== null, headsPeople);
  if (headings === null) return null;
  const matches = withDays(headings, headingsIn(headings, schema, chosen));
  // The user sees and chooses the lower part alone.
  const chosenBelow = headingsIn(below, schema, chosen).filter(
    ({ field }) => chosen?.[field] !== undefined && !matches.some((match) => match.field === field),
  );
  return { row: upper + 1, joined: headings, matches: [...matches, ...chosenBelow] };

  /** Under such a heading a text alone in its row is the heading of a section. */
  function headsPeople(heading: string): boolean {
    const field = schema.match(heading)?.field;
    return field !== undefined && schema.people?.includes(field) === true;
  }

  function dayIn(heading: string): Field | null {
    const match = schema.match(heading);
    const isDay = match !== null && schema.days.includes(match.field);
    return isDay ? match.field : (schema.dayInGroup?.(heading) ?? null);
  }

  /** Under a heading over several columns, a word for joining or leaving means a date. */
  function withDays(
    joined: readonly string[],
    named: readonly HeadingOf<Field>[],
  ): readonly HeadingOf<Field>[] {
    const days = joined.flatMap((heading, column): readonly HeadingOf<Field>[] => {
      const field = dayIn(heading);
      if (field === null || named.some((match) => match.field === field)) return [];
      return [{ column, heading, field, fit: "stem" }];
    });
    return [...named.filter(({ column }) => !days.some((day) => day.column === column)), ...days];
  }
}
