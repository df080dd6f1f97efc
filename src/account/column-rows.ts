import type { ColumnRead } from "../roster/table/columns-read";
import type { Row } from "./account";
import { headings, line, quoted, words } from "./values";
import type { Voices } from "./voices";

/** Which columns of a list were read as what, and why. Those that somebody chose say so. */
export function columnRows<Name extends string>(
  columns: readonly ColumnRead<Name>[],
  chosen: Readonly<Partial<Record<Name, string>>>,
  labelOf: (field: Name) => string,
  { sayColumns }: Pick<Voices, "sayColumns">,
): readonly Row[] {
  if (columns.length === 0) return [];
  return [
    headings(sayColumns("where.text"), sayColumns("where.field"), sayColumns("where.column")),
    ...columns.map(({ field, heading, letters, fit }) =>
      line(
        quoted(heading),
        words(labelOf(field)),
        words(sayColumns(`fit.${chosen[field] === undefined ? fit : "chosen"}`, { column: letters })),
      ),
    ),
  ];
}
