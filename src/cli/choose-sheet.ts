import { type Check, check, type NotCovered } from "../roster/check";
import type { Question } from "../roster/check";
import type { Unreadable } from "../roster/layout";
import type { Sheet } from "../xlsx/workbook";
import { type Failure, failure } from "./failure";
import { isSettingsSheet } from "./find-settings";

/** The sheet that holds the roster, and its check. */
export type CheckedSheet = { readonly kind: "checked"; readonly sheet: Sheet; readonly check: Check };

/** What to ask of a sheet, its cells left open. */
export type SheetQuestion = Omit<Question, "cells">;

/**
 * Checks the sheet asked for, or the only visible one that reads as a roster.
 *
 * A sheet without a filled cell is a candidate only where there is nothing else: its answer is that nobody is there.
 */
export function checkSheet(
  sheets: readonly Sheet[],
  wanted: string | null,
  question: SheetQuestion,
): CheckedSheet | Failure {
  if (wanted !== null) return checkNamedSheet(sheets, wanted, question);
  const visible = sheets.filter((sheet) => !sheet.hidden && !isSettingsSheet(sheet));
  const filled = visible.filter(({ cells }) => cells.length > 0);
  const candidates = filled.length > 0 ? filled : visible.slice(0, 1);
  if (candidates.length === 0) return failure("no_sheet");

  const answers = candidates.map((sheet) => ({ sheet, answer: check({ cells: sheet.cells, ...question }) }));
  const rosters = answers.flatMap(({ sheet, answer }) => checked(sheet, answer));
  const [only, ...others] = rosters;
  if (only && others.length === 0) return only;
  if (only) return failure("several_rosters", { sheets: quoted(rosters.map(({ sheet }) => sheet)) });
  const reasons = answers.flatMap(({ sheet, answer }) =>
    answer.kind === "unreadable" ? [{ sheet: sheet.name, why: answer }] : [],
  );
  const [first] = reasons;
  return reasons.length === 1 && first
    ? failure(first.why.code, {}, reasons)
    : failure("no_roster", {}, reasons);
}

function checkNamedSheet(
  sheets: readonly Sheet[],
  wanted: string,
  question: SheetQuestion,
): CheckedSheet | Failure {
  const sheet =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!sheet) return failure("unknown_sheet", { sheet: wanted, sheets: quoted(sheets) });
  const answer = check({ cells: sheet.cells, ...question });
  if (answer.kind === "unreadable") return failure(answer.code, {}, [{ sheet: sheet.name, why: answer }]);
  return checked(sheet, answer)[0] ?? failure("no_sheet");
}

function checked(sheet: Sheet, answer: Check | Unreadable | NotCovered): readonly CheckedSheet[] {
  return answer.kind === "check" ? [{ kind: "checked", sheet, check: answer }] : [];
}

function quoted(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => `“${name}”`).join(", ");
}
