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

/** A list to compare the checked one with. */
export type OtherList = {
  readonly sheet: SheetCells;
  /** The categories decided in its own workbook; null for a sheet of the checked workbook. */
  readonly categories: PositionCategories | null;
};

/** The visible sheets of a file in order, and those of them that are staff lists. */
export function listsIn(
  workbook: Workbook,
  stated: Stated,
): { readonly all: readonly OtherList[]; readonly staff: readonly OtherList[] } {
  const { categories } = decidedIn(tablesOf(workbook).categories ?? null);
  const visible = workbook.sheets.filter(({ hidden, name }) => !hidden && !isOwnTable(name));
  // Keep sheets of another file apart from the workbook's own sheets of the same name.
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
 * Compares the checked list with another one. The other is judged for its own day but with this workbook's employer,
 * readings and categories, so that only the people differ.
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

/** Ignores the chosen columns if the other list does not have them. */
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

/** The day of a list according to the title above its headings: "Список сотрудников на 31.10.2026". */
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
