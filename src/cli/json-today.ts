import type { DayAlone } from "../roster/remedies/today";
import type { WorkbookCheck } from "./check-workbook";
import { jsonWays } from "./forecast/json-forecast";
import { jsonGroups } from "./json-groups";

/** What to do on the day, as JSON: for the roster alone, and with all pending applications. */
export function jsonToday({ today, vacancies, sheet }: WorkbookCheck) {
  if (today === null) return null;
  const origin = vacancies.kind === "read" ? vacancies.sheet.origin.row : 0;
  const ways = ({ ways: found }: DayAlone) =>
    found &&
    jsonWays(
      found,
      (row) => sheet.origin.row + row + 1,
      (row) => origin + row + 1,
    );
  const asked = today.withApplications;
  return {
    listAlone: { ways: ways(today.list) },
    withApplications: asked && {
      ...{ applications: asked.step.askedFor?.applications, people: asked.step.askedFor?.people },
      ...{ verdict: asked.step.verdict, groups: jsonGroups(asked.step.groups), ways: ways(asked) },
    },
  };
}
