import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { answerTo } from "../../../src/taskpane/store/check/answer";
import type { PlanSource } from "../../../src/taskpane/store/plan/plan-answer";

/** The day of these tests. */
export const DAY = iso("2026-03-18");

const HEADINGS = [
  "ФИО",
  "Гражданство",
  "Категория",
  "Дата увольнения",
  "Дата окончания договора",
  "Срок действия разрешения",
];

type Ends = { readonly leaves?: string; readonly contract?: string; readonly permit?: string };

/** Somebody on the roster, with days written as YYYY-MM-DD. */
export function person(name: string, citizenship: string, category: number, ends: Ends = {}): unknown[] {
  const days = [ends.leaves, ends.contract, ends.permit].map((day) => (day === undefined ? null : iso(day)));
  return [name, citizenship, category, ...days];
}

function many(count: number, citizenship: string, category: number): readonly unknown[][] {
  return Array.from({ length: count }, (_, index) =>
    person(`${citizenship} ${String(category)}-${String(index)}`, citizenship, category),
  );
}

/** A roster that begins in B3. */
export function rosterOf(...people: readonly unknown[][]): SheetCells {
  return { id: "staff", sheet: "Персонал", row: 2, column: 1, cells: [HEADINGS, ...people] };
}

/** Seven citizens of ten in category 2, of whom one leaves, and a foreigner whose permit ends; all is well in category 3. */
export const leaving = rosterOf(
  person("Ахметов Ринат", "РК", 2, { leaves: "2026-06-30" }),
  ...many(6, "РК", 2),
  person("Чжан Вэй", "КНР", 2, { permit: "2026-05-31" }),
  ...many(2, "КНР", 2),
  ...many(10, "РК", 3),
);

/** The plan on a sheet of its own. */
export function planOf(...rows: readonly unknown[][]): SheetCells {
  const headings = ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"];
  return { id: "plan", sheet: "KZ_Plan", row: 0, column: 0, cells: [headings, ...rows] };
}

/** Two citizens are hired before the first of July. */
export const hires = planOf(["A", "нанять", 2, 2, "Казахстан", iso("2026-06-15")]);

/** What the Check screen answers about a sheet. */
export function sourceOf(sheet: SheetCells, day = DAY, settings: SheetCells | null = null): PlanSource {
  const reading = { sheet, settings, at: "14:02" };
  return { reading, answer: answerTo(reading, { day, smallBusiness: null }) };
}
