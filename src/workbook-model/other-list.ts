import type { PositionCategories } from "../roster/categories/position-categories";
import { compareInSteps, type ListComparison } from "../roster/changes/compare-lists";
import { judgeInSteps, type NotCovered, type Question } from "../roster/judgement/judge-roster";
import type { Steps } from "../roster/steps";
import { findLayout, type Unreadable } from "../roster/table/layout";
import { isCovered } from "../law/dated";
import type { Day } from "../law/day";
import { readDate } from "../roster/words/date";
import type { SheetCells } from "../sheet/sheet-cells";
import type { Workbook } from "../xlsx/workbook";
import { decidedIn } from "./decided-categories";
import { fileSheet, tablesOf } from "./file-sheets";
import { isOwnTable } from "./own-tables";
import { rosterQuestion } from "./questions";
import { isStaff, kindOf, likeliest } from "./sheet-kinds";
import type { Stated } from "./stated";

/** A list with which the one that was checked is compared. */
export type OtherList = {
  readonly sheet: SheetCells;
  /** What its own workbook decides for positions; null for a sheet of the workbook that was checked. */
  readonly categories: PositionCategories | null;
};

/** The sheets of a file in the order in which they stand there, and which of them are staff lists. */
export function listsIn(
  workbook: Workbook,
  stated: Stated,
): { readonly all: readonly OtherList[]; readonly staff: readonly OtherList[] } {
  const { categories } = decidedIn(tablesOf(workbook).categories ?? null);
  const visible = workbook.sheets.filter(({ hidden, name }) => !hidden && !isOwnTable(name));
  // A sheet of another file is none of the workbook's own, whatever its name.
  const all = visible.map((sheet) => ({
    sheet: { ...fileSheet(sheet), id: `${ELSEWHERE}${sheet.name}` },
    categories,
  }));
  const kinds = new Map(all.map((list) => [list, kindOf(list.sheet, stated)]));
  const staff = all.filter((list) => isStaff(kinds.get(list) ?? "other"));
  return { all, staff: likeliest(staff, (list) => kinds.get(list) === "roster") };
}

const ELSEWHERE = "file:";

/**
 * Compares the list that was checked with another one, which is judged for its own day by what this workbook states:
 * employer, readings, categories of positions. What differs is then the people. In steps.
 */
export function* compareWithInSteps(
  sheet: SheetCells,
  stated: Stated,
  other: OtherList,
  day: Day,
): Steps<ListComparison | Unreadable | NotCovered> {
  const before = yield* judgeInSteps(otherQuestion(other, stated, day));
  if (before.kind !== "judged") return before;
  const after = yield* judgeInSteps(rosterQuestion(sheet, stated));
  return after.kind === "judged" ? yield* compareInSteps(before, after) : after;
}

/** Columns that were chosen for the list that was checked need not stand in another one. */
function otherQuestion({ sheet, categories }: OtherList, stated: Stated, day: Day): Question {
  const here = {
    ...stated,
    day,
    ...(categories !== null && {
      tables: { settings: null },
      categories: new Map([...categories, ...stated.categories]),
    }),
  };
  const question = rosterQuestion(sheet, here);
  const layout = findLayout(question.cells, stated.chosenHeadings);
  return layout.kind === "unreadable" && layout.code === "chosen_heading_missing"
    ? rosterQuestion(sheet, { ...here, chosenHeadings: {} })
    : question;
}

const dayOfTitle = /(?:^|[^\d.])(\d{1,2}[./]\d{1,2}[./]\d{4})(?![\d])/u;

/** The day for which a list says of itself, above its headings, that it is: "Список сотрудников на 31.10.2026". */
export function dayInTitle({ cells }: Pick<SheetCells, "cells">): Day | null {
  const layout = findLayout(cells);
  if (layout.kind !== "layout") return null;
  for (const row of cells.slice(0, layout.headerRow ?? 0))
    for (const raw of row) {
      const text = typeof raw === "string" ? dayOfTitle.exec(raw)?.[1] : undefined;
      const date = text === undefined ? null : readDate(text);
      if (date?.kind === "day" && isCovered(date.day)) return date.day;
    }
  return null;
}
