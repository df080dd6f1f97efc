import { type Group, groups } from "../../../law/category";
import { FORMULA_NAMESPACE } from "../../../sheet/formula-namespace";
import { dateOf, type Day } from "../../../law/day";
import type { Check } from "../../../roster/check";
import type { Field } from "../../../roster/table/fields";
import { argumentsIn } from "../../formulas/arguments-in";
import type { FormulaCard } from "../../../i18n/formula-card";
import { columnRange, type RosterPlace, wholeRange } from "../../formulas/roster-place";

/** The workbook's values for formula arguments. */
export type LiveArguments = {
  readonly check: Check;
  readonly place: RosterPlace;
  /** The chosen day; null for today. */
  readonly day: Day | null;
  /** Name of the settings table; null if there is none. */
  readonly settings: string | null;
};

/** Formulas that take a text read it from the column of this field. */
const textColumns: Readonly<Partial<Record<string, Field>>> = {
  CATEGORY: "category",
  COUNTRY: "citizenship",
  IS_CITIZEN: "citizenship",
  IIN_OK: "iin",
};

const categoryOf: Readonly<Record<Group, string>> = { managers: "1", workers: "3" };

/** The formula filled in with references to the open roster; null if the roster lacks one of its arguments. */
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
      // Today by the workbook's clock, so that the cell recalculates tomorrow.
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
