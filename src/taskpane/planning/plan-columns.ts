import type { PlanTable } from "../../account/forecast/ahead";
import type { ListColumn } from "../../excel/edit-records";
import type { SheetCells } from "../../excel/read-sheet";
import type { RecordColumn } from "../../excel/write-records";
import { planWords } from "../../sentences/explain-plan";
import type { Language } from "../../i18n/language";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import { cellText, readCell } from "../../sheet/cell";
import { countryName } from "../../roster/words/country-name";
import { matchPlanHeading, type PlanField, planFields } from "../../roster/table/plan-fields";
import { planActions } from "../../roster/words/plan-action";

/** KZ_Plan as read, without the roster. */
export type PlanRead = Pick<PlanTable<SheetCells>, "sheet" | "plan">;

/** Kazakhstan and the usual countries of origin of its foreign workers. */
const COUNTRIES = ["KZ", "RU", "BY", "AM", "KG", "UZ", "TJ", "AZ", "TR", "CN", "IN"];

export const SCENARIOS = ["A", "B", "C"];

/** The plan columns that are read and written here, including the adoption date. */
export const columnFields = [...planFields, "done"] as const satisfies readonly PlanField[];

type Field = (typeof columnFields)[number];

/** Countries suggested as a citizenship, Kazakhstan first. */
export function countriesOffered(language: Language): readonly string[] {
  return COUNTRIES.map((code) => countryName(code, language));
}

/**
 * The columns of KZ_Plan. In an existing plan each keeps the heading it was read under; a new one gets headings and
 * choices in the given language.
 */
export function planColumns(language: Language, table: PlanRead | null): readonly ListColumn[] {
  const say = speaker(planTexts, language);
  const words = planWords(say);
  const made: Readonly<Record<Field, Omit<ListColumn, "heading" | "matches">>> = {
    scenario: { width: 12, holds: "text", choices: SCENARIOS },
    what: { width: 22, holds: "text", choices: planActions.map(words.action) },
    who: { width: 32, holds: "text" },
    category: { width: 12, holds: "number", choices: ["1", "2", "3", "4"] },
    citizenship: { width: 18, holds: "text", choices: countriesOffered(language) },
    day: { width: 14, holds: "day" },
    done: { width: 18, holds: "day" },
  };
  return columnFields.map((field) => ({
    heading: field === "done" ? say("column.done") : words.heading(field),
    matches: meaning(field, table),
    ...made[field],
  }));
}

/** The column with the date on which a row was written into the roster. */
export function doneColumn(language: Language, table: PlanRead | null): RecordColumn {
  const heading = speaker(planTexts, language)("column.done");
  return { heading, matches: meaning("done", table) };
}

/** The cells of a plan row as read, in the order of its columns. */
export function seenCells({ sheet, plan }: PlanRead, row: number): readonly unknown[] {
  if (plan.kind !== "plan") return [];
  return columnFields.map((field) => {
    const column = plan.columns[field];
    return column === undefined ? null : (sheet.cells[row]?.[column] ?? null);
  });
}

function meaning(field: Field, table: PlanRead | null): (heading: string) => boolean {
  const plan = table?.plan.kind === "plan" ? table.plan : null;
  const column = plan?.columns[field];
  if (!table || !plan || column === undefined) return (text) => matchPlanHeading(text)?.field === field;
  const heading = cellText(readCell(table.sheet.cells[plan.headerRow]?.[column]));
  return (text) => cellText(readCell(text)) === heading;
}
