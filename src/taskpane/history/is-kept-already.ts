import type { Verdict } from "../../domain/verdict";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { FixValue } from "../../roster/judgement/fix";
import { cellText, readCell } from "../../sheet/cell";
import { recordColumns } from "./check-record";
import { isWrittenAs } from "../store/tables/plain-cell";

const verdicts = ["pass", "fail", "undecided", "empty", "exempt"] as const satisfies readonly Verdict[];

type Column = (typeof recordColumns)[number];

/** Only the last answer of each combination matters: day of the check, day asked about, sheet. */
const question: readonly Column[] = ["day", "as_of", "sheet"];
const numbers: readonly Column[] = [
  "managers_citizens",
  "managers_total",
  "workers_citizens",
  "workers_total",
  "deciding",
  "law",
];
const wordings: readonly Column[] = ["verdict", "readings"];

/**
 * True if a check need not be saved again, because the last saved one of the same sheet on the same day has the same
 * result. If the user did not start the check, as after edits, only another verdict is worth a row. Text in another
 * language is no difference.
 */
export function isKeptAlready(
  row: readonly FixValue[],
  records: readonly (readonly unknown[])[],
  isPressed: boolean,
  language: Language,
): boolean {
  const last = records.findLast((cells) => isAlike(row, cells, question));
  if (last === undefined) return false;
  if (!isOfThisLanguage(last, language)) return isAlike(row, last, numbers);
  if (!isPressed) return isAlike(row, last, ["verdict"]);
  return isAlike(row, last, numbers) && isAlike(row, last, wordings);
}

function isAlike(row: readonly FixValue[], cells: readonly unknown[], columns: readonly Column[]): boolean {
  return columns.every((column) => {
    const index = recordColumns.indexOf(column);
    const value = row[index];
    return value !== undefined && isWrittenAs([value], [cells[index]]);
  });
}

function isOfThisLanguage(cells: readonly unknown[], language: Language): boolean {
  const verdict = cellText(readCell(cells[recordColumns.indexOf("verdict")]));
  const say = speaker(checkTexts, language);
  return verdicts.some((each) => say(`verdict.${each}`) === verdict);
}
