import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Check } from "../../roster/check";
import { personIn } from "../../roster/words/person-in";
import type { ListOnSheet, Row } from "../account";
import { someRows } from "../some-rows";
import { headings, line, linkIn, quoted, sentences } from "../values";
import { decidingPlaces } from "./deciding-places";

/** Beyond this, see the findings. */
const SHOWN = 200;

/** The rows that can decide an undecided verdict; rows that settle it alone come first. */
export function decidingRows(check: Check, list: ListOnSheet, language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  if (check.deciding.length === 0) return [];
  const rows = decidingPlaces(check).map(({ row, column }) =>
    line(
      quoted(
        personIn(list.cells[row] ?? [], check.columns) ??
          sayReport("deciding.row", { row: String(list.row + row + 1) }),
      ),
      linkIn(list, row, column),
    ),
  );
  return [
    ...sentences([sayReport("deciding.hint")]),
    headings(sayReport("person"), sayReport("cell")),
    ...someRows(rows, SHOWN, language),
  ];
}
