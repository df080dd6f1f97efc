import { filingLaw } from "../../domain/filing-law";
import type { Bounds } from "../../domain/tally";
import type { SayVacancy } from "../../i18n/vacancies";
import { groups } from "../../law/category";
import { lawCheckedOn } from "../../domain/law-checked";
import { type Day, toIso } from "../../law/day";
import { columnLetters } from "../../sheet/address";
import { byNextStep } from "../../roster/vacancies/by-next-step";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { filingChecklist } from "../../roster/vacancies/filing-checklist";
import type { RatioOnFiling } from "../../roster/vacancies/ratio-on-filing";
import { missingOfVacancies } from "../../workbook-model/missing-columns";
import { unreadOfVacancies } from "../../workbook-model/unread-columns";
import type { VacancyWorkbookCheck } from "./check-vacancy-workbook";
import { jsonFines } from "../json-fines";
import { placedVacancyFindings } from "./placed-vacancies";

/** The vacancies for programs. Its fields are a public contract: they may be added to and never renamed. */
export function jsonVacancies({ check, sheet, roster, told }: VacancyWorkbookCheck, say: SayVacancy) {
  return {
    asOf: toIso(check.day),
    lawCheckedOn: toIso(lawCheckedOn),
    sheet: sheet.name,
    roster: roster?.name ?? null,
    vacancies: byNextStep(check.vacancies).map((vacancy) => ({
      ...jsonVacancy(vacancy),
      row: sheet.origin.row + vacancy.row + 1,
      findings: placedVacancyFindings(vacancy, sheet, say),
    })),
    columns: Object.fromEntries(
      Object.entries(check.columns).map(([field, column]) => [
        field,
        columnLetters(sheet.origin.column + column),
      ]),
    ),
    columnsNotFound: missingOfVacancies(check),
    unread: unreadOfVacancies(check, sheet.cells, told.chosenHeadings).map(({ column, heading, near }) => ({
      column: columnLetters(sheet.origin.column + column),
      heading,
      looksLike: near,
    })),
    law: filingLaw(check.day).map(({ rule, value, act, from, confidence }) => ({
      rule,
      value,
      act,
      from: toIso(from),
      confidence,
    })),
  };
}

function jsonVacancy(vacancy: VacancyCheck) {
  const { facts, verdict, filing, applicationKind, search, posted, firstDay, bothFrom, next, ratio } =
    vacancy;
  return {
    position: facts.position,
    verdict,
    kind: applicationKind,
    filingDay: toIso(filing.day),
    filingBasis: filing.basis,
    posted: dayOrNull(posted),
    search: search?.status ?? null,
    searchEnd: dayOrNull(search?.end ?? null),
    firstSafeDay: dayOrNull(firstDay),
    searchAndRatioFrom: bothFrom === "no_day" ? null : dayOrNull(bothFrom),
    next: {
      what: next.what,
      due: dayOrNull(next.dueDay),
      by: dayOrNull(next.byDay),
      file: dayOrNull(next.fileDay),
    },
    ratio: ratio && jsonRatio(ratio),
    checklist: filingChecklist(vacancy).map(({ id, state, confidence }) => ({ step: id, state, confidence })),
    readings: vacancy.alternatives,
    possibleFines: jsonFines(vacancy.exposures),
  };
}

function jsonRatio({ day, verdict, groups: judged, untilDay, fromDay, requested }: RatioOnFiling) {
  const bounds = ({ min, max }: Bounds) => ({ min, max });
  return {
    day: toIso(day),
    verdict,
    fitsUntil: dayOrNull(untilDay),
    fitsFrom: dayOrNull(fromDay),
    requested,
    groups: groups.map((group) => ({
      group,
      verdict: judged[group].verdict,
      room: bounds(judged[group].room),
      gap: bounds(judged[group].gap),
    })),
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : toIso(day);
}
