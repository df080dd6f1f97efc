import type { RecordCells } from "../../../../excel/write-record-rows";
import { toDotted } from "../../../../law/day";
import { cellText, readCell } from "../../../../sheet/cell";
import { readDate } from "../../../../roster/words/date";
import type { FixValue } from "../../../../roster/judgement/fix";
import type { PlanWords } from "../../../../roster/plan/plan-entry";
import type { PlanField } from "../../../../roster/table/plan-fields";
import { type PlanAction, readPlanAction } from "../../../../roster/words/plan-action";
import { readDay } from "../../../parts/read-day";
import type { PlanTable } from "../../../store/plan/plan-state";
import { columnFields, seenCells } from "../../../planning/plan-columns";

/** The form's fields as text; the day as typed. */
export type TypedEntry = {
  readonly action: PlanAction;
  readonly who: string;
  readonly category: string;
  readonly citizenship: string;
  readonly day: string;
  readonly scenario: string;
};

export type TypedField = keyof TypedEntry;

/** The fields that each action needs. */
export const fieldsOf: Readonly<Record<PlanAction, readonly TypedField[]>> = {
  hire: ["action", "who", "category", "citizenship", "day", "scenario"],
  leave: ["action", "who", "day", "scenario"],
  renew: ["action", "who", "day", "scenario"],
  move: ["action", "who", "category", "day", "scenario"],
  not_hire: ["action", "who", "scenario"],
};

/** A plan row as the form shows it; values that were not understood are blank. */
export function typedEntry(table: PlanTable, row: number): TypedEntry {
  const cells = seenCells(table, row);
  const at = (field: PlanField) => readCell(cells[columnFields.findIndex((each) => each === field)]);
  const date = readDate(at("day"));
  return {
    action: readPlanAction(cellText(at("what"))) ?? "hire",
    who: cellText(at("who")) || countOf(table, row),
    category: cellText(at("category")),
    citizenship: cellText(at("citizenship")),
    day: date.kind === "day" ? toDotted(date.day) : "",
    scenario: cellText(at("scenario")),
  };
}

/** The number of people may have a column of its own. */
function countOf({ plan, sheet }: PlanTable, row: number): string {
  const column = plan.kind === "plan" ? plan.columns.count : undefined;
  return column === undefined ? "" : cellText(readCell(sheet.cells[row]?.[column]));
}

/**
 * The cells to write, in the order of the plan's columns. In an existing row only changed fields are written; fields
 * that the action does not need are cleared.
 */
export function entryCells(entry: TypedEntry, words: PlanWords, before: TypedEntry | null): RecordCells {
  const asked = fieldsOf[entry.action];
  const isChanged = (field: TypedField) => before === null || entry[field] !== before[field];
  const text = (field: "who" | "category" | "citizenship" | "scenario"): FixValue | null => {
    const wanted = asked.includes(field) ? entry[field].trim() : "";
    const current = before?.[field].trim() ?? "";
    if (wanted === current) return null;
    return /^\d{1,6}$/.test(wanted) ? { as: "number", number: Number(wanted) } : { as: "text", text: wanted };
  };
  const day = (): FixValue | null => {
    const wanted = asked.includes("day") ? readDay(entry.day) : null;
    if (wanted !== null) return isChanged("day") ? { as: "date", day: wanted } : null;
    return (before?.day ?? "") === "" ? null : { as: "text", text: "" };
  };
  const cells: Readonly<Record<(typeof columnFields)[number], FixValue | null>> = {
    scenario: text("scenario"),
    what: isChanged("action") ? { as: "text", text: words.action(entry.action) } : null,
    who: text("who"),
    category: text("category"),
    citizenship: text("citizenship"),
    day: day(),
    done: null,
  };
  return columnFields.map((field) => cells[field]);
}

/** A new row with nothing typed yet. */
export function newEntry(scenario: string): TypedEntry {
  return { action: "hire", who: "1", category: "", citizenship: "", day: "", scenario };
}
