import { anyOf } from "../i18n/speaker";
import type { NotCovered } from "../roster/judgement/judge-roster";
import type { Finding } from "../roster/judgement/findings";
import type { Unreadable } from "../roster/table/layout";
import { toDotted } from "../law/day";
import { mergedAddress, NOT_CALCULATED } from "../sheet/cell";
import { isNoSuchDay } from "../sheet/no-such-day";
import type { SayAnswer } from "../i18n/answers";

/** Values of findings that are rows of the range. */
const rowValues: ReadonlySet<string> = new Set(["other", "dayFirst", "monthFirst"]);

/**
 * A finding as a sentence: what is wrong and what to do.
 *
 * `rowName` turns a position in the range (from 0) into the row number the reader sees, so that "the same person as
 * in row 12" is right in a range, in a sheet and in the terminal.
 */
export function explainFinding(
  { code, values }: Pick<Finding, "code" | "values">,
  say: SayAnswer,
  rowName: (row: number) => number,
): string {
  if (values["text"] === NOT_CALCULATED.error) return say("finding.not_calculated");
  if (code === "date_unreadable" && isNoSuchDay(values["text"]))
    return say("finding.no_such_day", { text: values["text"] ?? "" });
  const merged = mergedAddress(values["text"]);
  if (merged !== null) return say("finding.merged_cells", { cells: merged });
  const named = Object.entries(values).map(([name, value]) =>
    rowValues.has(name) ? [name, String(rowName(Number(value)))] : [name, value],
  );
  return anyOf(say)(`finding.${code}`, Object.fromEntries(named) as Finding["values"]);
}

/** Why a range cannot be read as a roster, and what to change. `rowName` as for findings. */
export function explainUnreadable(
  {
    code,
    row,
    headings,
    notRead = [],
    perhaps = [],
    field,
  }: Pick<Unreadable, "code" | "row" | "headings" | "notRead" | "perhaps" | "field">,
  say: SayAnswer,
  rowName: (row: number) => number,
): string {
  const listed = (texts: readonly string[]) => texts.map((text) => say("quoted", { text })).join(", ");
  const why = say(`unreadable.${code}`, {
    row: row === null ? "" : String(rowName(row)),
    headings: headings.length === 0 ? "none" : listed(headings),
  });
  return [
    why,
    ...(notRead.length === 0 ? [] : [say("unreadable.not_read", { headings: listed(notRead) })]),
    ...(perhaps.length === 0 || field === undefined
      ? []
      : [say("unreadable.perhaps", { headings: listed(perhaps), field })]),
  ].join(" ");
}

/** Why there is no answer for a day. */
export function explainNotCovered({ day, knownFrom }: NotCovered, say: SayAnswer): string {
  return say("not_covered", { day: toDotted(day), knownFrom: toDotted(knownFrom) });
}
