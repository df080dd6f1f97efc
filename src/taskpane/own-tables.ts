import { CATEGORIES_TABLE } from "./categories-table";
import { IGNORED_TABLE } from "./ignored-table";
import { EMPLOYERS_TABLE } from "./employers-table";
import { PLAN_TABLE } from "./plan-table";
import { SETTINGS_TABLE } from "./settings-table";
import { HOLIDAYS_TABLE } from "./holidays-table";

const own: ReadonlySet<string> = new Set(
  [SETTINGS_TABLE, CATEGORIES_TABLE, HOLIDAYS_TABLE, IGNORED_TABLE, PLAN_TABLE, EMPLOYERS_TABLE].map((name) =>
    name.toLowerCase(),
  ),
);

/** Says whether a table, or a sheet, is by its name one of settings, notes or plans, and never a list of people. */
export function isOwnTable(name: string): boolean {
  return own.has(name.toLowerCase());
}
