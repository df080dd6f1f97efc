import { checkTexts } from "../i18n/check";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import { explainUnreadColumns } from "../sentences/explain-unread-columns";
import type { ColumnRead } from "../roster/table/columns-read";
import type { Unread } from "../workbook-model/unread-columns";
import type { Row } from "./account";
import { fact, headings, line, quoted, words } from "./values";

/** Which columns of a list were read as what, and why, or that the user chose them. */
export function columnRows<Name extends string>(
  columns: readonly ColumnRead<Name>[],
  chosen: Readonly<Partial<Record<Name, string>>>,
  labelOf: (field: Name) => string,
  language: Language,
): readonly Row[] {
  const sayColumns = speaker(checkTexts, language);
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

/** Columns that were not read although their contents might matter. */
export function unreadRows<Name extends string>(
  unread: readonly Unread<Name>[],
  labelOf: (field: Name) => string,
  language: Language,
): readonly Row[] {
  const sayColumns = speaker(checkTexts, language);
  if (unread.length === 0) return [];
  const said = explainUnreadColumns(unread, sayColumns, labelOf).join(", ");
  return [fact(sayColumns("where.unread"), quoted(said))];
}

/** Required columns that were not found. */
export function missingRows<Name extends string>(
  missing: readonly Name[],
  labelOf: (field: Name) => string,
  language: Language,
): readonly Row[] {
  const sayColumns = speaker(checkTexts, language);
  if (missing.length === 0) return [];
  return [fact(sayColumns("where.missing"), quoted(missing.map((field) => labelOf(field)).join(", ")))];
}
