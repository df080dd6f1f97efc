import { type Group, groups } from "../law/category";
import type { Check } from "../roster/check";
import type { Field } from "../roster/table/fields";
import { type VacancyField, vacancyFields } from "../roster/table/vacancy-fields";
import type { VacanciesCheck } from "../roster/vacancies/check-vacancies";

/** The columns that a forecast needs; permit dates only if somebody may need a permit. */
export function columnsOfDaysAhead({ groups: counted }: Pick<Check, "groups">): readonly Field[] {
  const mayNeedPermit = (group: Group) => counted[group].foreigners + counted[group].unclear > 0;
  return ["leave", "contractEnd", ...(groups.some(mayNeedPermit) ? (["permitExpiry"] as const) : [])];
}

export function missingOfVacancies({ columns }: Pick<VacanciesCheck, "columns">): readonly VacancyField[] {
  return vacancyFields.filter((field) => columns[field] === undefined);
}
