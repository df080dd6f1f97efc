import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Check } from "../../roster/check";
import { columnsRead } from "../../roster/table/columns-read";
import type { Field } from "../../roster/table/fields";
import { rosterSchema } from "../../roster/table/roster-schema";
import { columnLetters } from "../../sheet/address";
import { columnsOfDaysAhead } from "../../workbook-model/missing-columns";
import { unreadOfRoster } from "../../workbook-model/unread-columns";
import type { ListOnSheet, Row } from "../account";
import { fact, quoted } from "../values";

/**
 * The columns of a staff list that a forecast uses, and which of them were not found: without permit dates, say, it
 * cannot tell when a permit ends.
 */
export function columnsAhead(
  check: Check,
  { cells, column: firstColumn }: Pick<ListOnSheet, "cells" | "column">,
  language: Language,
): readonly { readonly field: Field; readonly text: string }[] {
  const sayColumns = speaker(checkTexts, language);
  const read = columnsRead(check, cells, firstColumn, rosterSchema);
  const unread = unreadOfRoster(check);
  return columnsOfDaysAhead(check).map((field) => {
    const own = read.find((each) => each.field === field);
    if (own !== undefined)
      return { field, text: sayColumns("unread.heading", { heading: own.heading, column: own.letters }) };
    const near = unread.find((each) => each.near === field || each.couldBe.includes(field));
    if (near === undefined) return { field, text: sayColumns("where.none") };
    const column = columnLetters(firstColumn + near.column);
    return { field, text: sayColumns("where.none.near", { heading: near.heading, column }) };
  });
}

export function columnsAheadRows(check: Check, list: ListOnSheet, language: Language): readonly Row[] {
  return columnsAhead(check, list, language).map(({ field, text }) =>
    fact(speaker(checkTexts, language)(`field.${field}`), quoted(text)),
  );
}
