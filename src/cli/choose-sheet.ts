import { type Check, check } from "../roster/check";
import type { NotCovered } from "../roster/judgement/judge-roster";
import type { Unreadable } from "../roster/table/layout";
import { isOwnTable } from "../workbook-model/own-tables";
import { rosterQuestion } from "../workbook-model/questions";
import { isBlank, likeliest } from "../workbook-model/sheet-kinds";
import type { Stated } from "../workbook-model/stated";
import { type Failure, failure } from "./failure";
import type { FileSheet, ReadSheet } from "../workbook-model/file-sheets";

/** The roster's sheet, as read and as in the file, and its check. */
export type CheckedSheet = {
  readonly kind: "checked";
  readonly sheet: ReadSheet;
  readonly file: FileSheet;
  readonly check: Check;
};

/** Checks the requested sheet, or the only visible one that reads as a roster. */
export function checkSheet(
  sheets: readonly FileSheet[],
  wanted: string | null,
  stated: Stated,
): CheckedSheet | Failure {
  const candidates = wanted === null ? filledSheets(sheets) : sheetsNamed(sheets, wanted);
  if (candidates.length === 0)
    return wanted === null
      ? failure("no_sheet")
      : failure("unknown_sheet", { sheet: wanted, sheets: quoted(sheets) });

  const answers = candidates.map((file) => {
    const question = rosterQuestion(file, stated);
    return { file, sheet: { ...file, cells: question.cells }, answer: check(question) };
  });
  const checked = answers.flatMap(({ answer, ...where }) => checkedSheet(where, answer));
  const rosters = likeliest(checked, ({ check: { columns } }) => columns.category !== undefined);
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

/** Visible sheets, without our own tables (settings, notes, plans). */
export function dataSheets(sheets: readonly FileSheet[]): readonly FileSheet[] {
  return sheets.filter(({ hidden, name }) => !hidden && !isOwnTable(name));
}

/** The sheet with that name; ignores case unless another sheet matches exactly. */
export function sheetsNamed(sheets: readonly FileSheet[], wanted: string): readonly FileSheet[] {
  const sheet =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return sheet ? [sheet] : [];
}

/** Sheet names for listing in a sentence. */
export function quoted(sheets: readonly Pick<ReadSheet, "name">[]): string {
  return sheets.map(({ name }) => `“${name}”`).join(", ");
}

/** Blank sheets are used only if there are no others; checking one says that nobody is there. */
function filledSheets(sheets: readonly FileSheet[]): readonly FileSheet[] {
  const visible = dataSheets(sheets);
  const filled = visible.filter(({ cells }) => !isBlank(cells));
  return filled.length > 0 ? filled : visible.slice(0, 1);
}

function checkedSheet(
  where: Pick<CheckedSheet, "sheet" | "file">,
  answer: Check | Unreadable | NotCovered,
): readonly CheckedSheet[] {
  return answer.kind === "check" ? [{ kind: "checked", ...where, check: answer }] : [];
}
