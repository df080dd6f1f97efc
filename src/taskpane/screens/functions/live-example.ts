import { type Group, groups } from "../../../law/category";
import { FORMULA_NAMESPACE } from "../../../sheet/formula-namespace";
import { dateOf, type Day } from "../../../law/day";
import type { Check } from "../../../roster/check";
import type { Field } from "../../../roster/table/fields";
import { argumentsIn } from "../../formulas/arguments-in";
import type { FormulaCard } from "../../../i18n/formula-card";
import { columnRange, type RosterPlace, wholeRange } from "../../formulas/roster-place";

/** What stands in the workbook for the arguments of formulas. */
export type LiveArguments = {
  readonly check: Check;
  readonly place: RosterPlace;
  /** The day that was asked for; null for the current one, whichever it is. */
  readonly day: Day | null;
  /** The name of the table of settings; null where there is none. */
  readonly settings: string | null;
};

/** Formulas that read a text take it from the column of this field. */
const textColumns: Readonly<Partial<Record<string, Field>>> = {
  CATEGORY: "category",
  COUNTRY: "citizenship",
  IS_CITIZEN: "citizenship",
  IIN_OK: "iin",
};

const categoryOf: Readonly<Record<Group, string>> = { managers: "1", workers: "3" };

/** The formula with the places of the open roster filled in; null where the roster has not all of its arguments. */
export function liveExample({ id, syntax }: FormulaCard, live: LiveArguments): string | null {
  const filled = argumentsIn(syntax).map(
    ({ name, isOptional }) => argument(name, id, live) ?? (isOptional ? "" : null),
  );
  if (filled.includes(null)) return null;
  const last = filled.findLastIndex((each) => each !== "");
  return `=${FORMULA_NAMESPACE}.${id}(${filled.slice(0, last + 1).join(",")})`;
}

function argument(name: string, id: string, { check, place, day, settings }: LiveArguments): string | null {
  const group = groups.find((each) => check.groups[each].total > 0) ?? "managers";
  const { citizens, unclear, total } = check.groups[group];
  switch (name) {
    case "roster":
      return wholeRange(place);
    case "category":
      return categoryOf[group];
    case "citizens":
      return unclear === 0 ? String(citizens) : null;
    case "total":
      return unclear === 0 ? String(total) : null;
    case "as_of":
      // Today by the clock of the sheet, so that the cell asks anew tomorrow.
      return day === null ? "TODAY()" : dateFormula(day);
    case "employer":
      return settings;
    case "text":
    case "iin": {
      const column = check.columns[textColumns[id] ?? "name"];
      return textColumns[id] === undefined || column === undefined ? null : columnRange(place, column);
    }
    default:
      return null;
  }
}

function dateFormula(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `DATE(${[year, month, ofMonth].join(",")})`;
}
