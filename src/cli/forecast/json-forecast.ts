import { groups } from "../../law/category";
import { lawCheckedOn } from "../../domain/law-checked";
import { toIso } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { PlanForecast } from "../../roster/plan/forecast-plan";
import type { Cause, ForecastStep } from "../../roster/forecast/forecast-step";
import type { ExemptionRemedy, GroupRemedy, PersonOfRow, Remedies } from "../../roster/remedies/remedy";
import { columnsOfDaysAhead } from "../../workbook-model/missing-columns";
import type { WorkbookForecast } from "./check-forecast";
import { jsonFines } from "../json-fines";
import { isoOrNull } from "../iso-or-null";
import { jsonGroups } from "../json-groups";

/** The forecast as JSON. The fields are a public contract: add, never rename. */
export function jsonForecast({
  sheet,
  ahead: { check, forecast, ways, exposure },
  scenarios,
  planProblem,
  vacancies,
  nameOf,
}: WorkbookForecast) {
  const [plan, ...others] = scenarios;
  const rowName = (row: number) => sheet.origin.row + row + 1;
  const vacancyOrigin = vacancies.kind === "read" ? vacancies.sheet.origin.row : 0;
  const vacancyRowName = (row: number) => vacancyOrigin + row + 1;
  return {
    asOf: toIso(forecast.from),
    until: toIso(forecast.last),
    lawCheckedOn: toIso(lawCheckedOn),
    sheet: sheet.name,
    ...jsonOf(forecast, rowName, nameOf),
    // Scenarios are alternatives, so with several there is no single plan.
    plan:
      plan !== undefined && others.length === 0
        ? jsonPlan(plan)
        : planProblem && { error: { code: planProblem.code } },
    scenarios: scenarios.map((each) => ({ scenario: each.scenario, ...jsonPlan(each) })),
    vacancies: vacancies.kind === "read" ? vacancies.sheet.name : null,
    columnsNotFound:
      check === null ? [] : columnsOfDaysAhead(check).filter((field) => check.columns[field] === undefined),
    possibleFines: jsonFines(exposure === null ? [] : [exposure]),
    waysBack: ways && jsonWays(ways, rowName, vacancyRowName),
  };
}

function jsonPlan({ isComplete, findings, forecast }: PlanForecast) {
  return {
    complete: isComplete,
    findings: findings.map(({ code, severity, row }) => ({ code, severity, row: row + 1 })),
    breakDay: isoOrNull(forecast.breaks?.day),
    doubtFrom: isoOrNull(forecast.doubtFrom),
    verdicts: forecast.steps
      .filter(({ verdict }, index, steps) => verdict !== steps[index - 1]?.verdict)
      .map(({ day, verdict }) => ({ day: toIso(day), verdict })),
  };
}

function jsonOf(
  { breaks, renewal, doubtFrom, exemptionEnds, readings, steps }: Forecast,
  rowName: (row: number) => number,
  nameOf: (row: number) => string,
) {
  const cause = (each: Cause) =>
    "row" in each ? { kind: each.kind, row: rowName(each.row), name: nameOf(each.row) } : each;
  return {
    breakDay: isoOrNull(breaks?.day),
    breaks: breaks && {
      groups: breaks.groups,
      losesExemption: breaks.losesExemption,
      tipping: breaks.tipping.map(cause),
      act: breaks.act,
      latest: breaks.latest && {
        day: toIso(breaks.latest.day),
        past: breaks.latest.isPast,
        durations: breaks.latest.durations,
      },
    },
    renewal: renewal && {
      ...{ row: rowName(renewal.row), name: nameOf(renewal.row), permitEnd: toIso(renewal.expiry) },
      ...{ from: toIso(renewal.filing.from), to: toIso(renewal.filing.to) },
      ...{ postBy: isoOrNull(renewal.postBy), searchRequired: renewal.isSearchSure },
    },
    doubtFrom: isoOrNull(doubtFrom),
    exemptionEnds: isoOrNull(exemptionEnds),
    permitEnd: readings.ended_permits,
    steps: steps.map((step) => ({ ...jsonStep(step), causes: step.causes.map(cause) })),
  };
}

function jsonStep({
  day,
  until,
  verdict,
  headcount,
  groups: judged,
  askedFor,
  endedPermits,
  verdictIfGone,
}: ForecastStep) {
  return {
    ...{ day: toIso(day), until: toIso(until), verdict, headcount, endedPermits, verdictIfGone },
    groups: jsonGroups(judged),
    askedFor: askedFor && {
      ...{ applications: askedFor.applications, people: askedFor.people },
      listAlone: { verdict: askedFor.list.verdict, groups: jsonGroups(askedFor.list.groups) },
    },
  };
}

/** Remedies as JSON. */
export function jsonWays(
  { on, groups: ofGroups, exemption, hasUnclear }: Remedies,
  rowName: (row: number) => number,
  vacancyRowName: (row: number) => number,
) {
  const people = (list: readonly PersonOfRow[]) =>
    list.map(({ row, name, permitEnd }) => ({ row: rowName(row), name, permitEnd: isoOrNull(permitEnd) }));
  const named = (way: GroupRemedy | ExemptionRemedy) => ({
    notRenew: people(way.notRenew),
    notHire: people(way.notHire),
    postpone: way.postpone.map(({ row, position, people: asked, day, isFiled }) => ({
      ...{ row: vacancyRowName(row), position, people: asked, day: toIso(day), filed: isFiled },
    })),
    cautions: way.cautions,
  });
  return {
    on: toIso(on),
    hasUnclear,
    groups: Object.fromEntries(
      groups.map((group) => [
        group,
        ofGroups[group].map((way) => ({
          ...{ hire: way.hire, replace: people(way.replace), ...named(way), cost: way.cost },
          tightest: { ...way.tightest, day: toIso(way.tightest.day) },
        })),
      ]),
    ),
    exemption: exemption && exemption.map((way) => ({ limit: way.limit, ...named(way) })),
  };
}
