import { type Check, check } from "../roster/check";
import { type NotCovered } from "../roster/judgement/judge-roster";
import type { Question } from "../roster/judgement/judge-roster";
import { type Cells, readCell } from "../sheet/cell";
import type { Unreadable } from "../roster/table/layout";
import { type Failure, failure } from "./failure";
import { isSettingsSheet } from "./find-settings";
import type { RosterSheet } from "./without-settings";

/** The sheet that holds the roster, and its check. */
export type CheckedSheet = { readonly kind: "checked"; readonly sheet: RosterSheet; readonly check: Check };

/** What to ask of a sheet, its cells left open. */
type SheetQuestion = Omit<Question, "cells">;

/** Checks the sheet asked for, or the only visible one that reads as a roster. */
export function checkSheet(
  sheets: readonly RosterSheet[],
  wanted: string | null,
  question: SheetQuestion,
): CheckedSheet | Failure {
  const candidates = wanted === null ? visibleSheets(sheets) : sheetsNamed(sheets, wanted);
  if (candidates.length === 0)
    return wanted === null
      ? failure("no_sheet")
      : failure("unknown_sheet", { sheet: wanted, sheets: quoted(sheets) });

  const answers = candidates.map((sheet) => ({ sheet, answer: check({ cells: sheet.cells, ...question }) }));
  const rosters = likeliest(answers.flatMap(({ sheet, answer }) => checked(sheet, answer)));
  const [only, ...others] = rosters;
  if (only && others.length === 0) return only;
  if (only) return failure("several_rosters", { sheets: quoted(rosters.map(({ sheet }) => sheet)) });
  const reasons = answers.flatMap(({ sheet, answer }) =>
    answer.kind === "unreadable" ? [{ sheet: sheet.name, firstRow: sheet.origin.row, why: answer }] : [],
  );
  const [first] = reasons;
  return reasons.length === 1 && first
    ? failure(first.why.code, {}, reasons)
    : failure("no_roster", {}, reasons);
}

/** A register of foreigners or a phone list has positions too, but beside a list with categories it is not what is meant. */
function likeliest(rosters: readonly CheckedSheet[]): readonly CheckedSheet[] {
  const withCategories = rosters.filter(({ check: { columns } }) => columns.category !== undefined);
  return withCategories.length > 0 ? withCategories : rosters;
}

/** Without a filled cell a sheet is taken only where there is nothing else: its answer is that nobody is there. */
function visibleSheets(sheets: readonly RosterSheet[]): readonly RosterSheet[] {
  const visible = sheets.filter((sheet) => !sheet.hidden && !isSettingsSheet(sheet));
  const filled = visible.filter(({ cells }) => isFilled(cells));
  return filled.length > 0 ? filled : visible.slice(0, 1);
}

/** The one sheet of that name, small letters and capitals told apart only where it matters. */
function sheetsNamed(sheets: readonly RosterSheet[], wanted: string): readonly RosterSheet[] {
  const sheet =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return sheet ? [sheet] : [];
}

function isFilled(cells: Cells): boolean {
  return cells.some((row) => row.some((cell) => readCell(cell) !== null));
}

function checked(sheet: RosterSheet, answer: Check | Unreadable | NotCovered): readonly CheckedSheet[] {
  return answer.kind === "check" ? [{ kind: "checked", sheet, check: answer }] : [];
}

function quoted(sheets: readonly RosterSheet[]): string {
  return sheets.map(({ name }) => `“${name}”`).join(", ");
}
