import { type Day, toDotted } from "../../law/day";
import type { ListComparison } from "../../roster/changes/compare-lists";
import { runToEnd } from "../../roster/steps";
import { compareWithInSteps, dayInTitle, listsIn, type OtherList } from "../../workbook-model/other-list";
import type { Workbook } from "../../xlsx/workbook";
import type { WorkbookCheck } from "../check-workbook";
import { quoted } from "../choose-sheet";
import { type Failure, failure } from "../failure";
import type { Options } from "../parse-options";

/** The checked list compared with one of another file. */
export type ComparedFiles = {
  readonly kind: "compared";
  readonly file: string;
  readonly other: OtherList;
  readonly comparison: ListComparison;
};

/** Compares the checked list with that of another file. Fails if the sheet is ambiguous or cannot be read. */
export function compareFiles(
  { file: checked, stated }: WorkbookCheck,
  workbook: Workbook,
  options: Pick<Options, "file" | "compareSheet" | "compareAsOf"> & { readonly compare: string },
): ComparedFiles | Failure {
  const { compare: file, compareSheet: wanted } = options;
  const { all, staff } = listsIn(workbook, stated);
  const isOther = ({ sheet }: OtherList) => file !== options.file || sheet.sheet !== checked.sheet;
  const lists = wanted === null ? staff.filter(isOther) : all.filter(({ sheet }) => sheet.sheet === wanted);
  const [only, ...others] = lists;
  if (only === undefined)
    return wanted === null
      ? failure("compare_no_list", { file })
      : failure("unknown_sheet", { sheet: wanted, sheets: sheetNames(all) });
  const other = others.length === 0 ? only : lists.find(({ sheet }) => sheet.sheet === checked.sheet);
  if (other === undefined) return failure("compare_several_lists", { file, sheets: sheetNames(lists) });
  const day: Day = options.compareAsOf ?? dayInTitle(other.sheet) ?? stated.day;
  const comparison = runToEnd(compareWithInSteps(checked, stated, other, day));
  if (comparison.kind === "comparison") return { kind: "compared", file, other, comparison };
  if (comparison.kind === "not_covered")
    return failure("day_not_covered", {
      day: toDotted(comparison.day),
      knownFrom: toDotted(comparison.knownFrom),
    });
  const { sheet, row: firstRow } = other.sheet;
  return failure(comparison.code, {}, [{ sheet, firstRow, why: comparison }]);
}

function sheetNames(lists: readonly OtherList[]): string {
  return quoted(lists.map(({ sheet }) => ({ name: sheet.sheet })));
}
