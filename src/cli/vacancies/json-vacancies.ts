import { filingLaw } from "../../domain/filing-law";
import type { Bounds } from "../../domain/tally";
import type { SayVacancy } from "../../i18n/vacancies";
import { groups } from "../../law/category";
import { lawCheckedOn } from "../../domain/law-checked";
import { toIso } from "../../law/day";
import { columnLetters } from "../../sheet/address";
import { byNextStep } from "../../roster/vacancies/by-next-step";
import type { VacanciesCheck, VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { exposuresBeside } from "../../roster/vacancies/vacancy-exposures";
import { filingChecklist } from "../../roster/vacancies/filing-checklist";
import type { RatioOnFiling } from "../../roster/vacancies/ratio-on-filing";
import { missingOfVacancies } from "../../workbook-model/missing-columns";
import { unreadOfVacancies } from "../../workbook-model/unread-columns";
import type { VacancyWorkbookCheck } from "./check-vacancy-workbook";
import { isoOrNull } from "../iso-or-null";
import { jsonColumns } from "../json-columns";
import { jsonLaw } from "../json-law";
import { jsonFines } from "../json-fines";
import { placedVacancyFindings } from "./placed-vacancies";

/** Vacancies as JSON. The fields are a public contract: add, never rename. */
export function jsonVacancies({ check, sheet, roster, checked }: VacancyWorkbookCheck, say: SayVacancy) {
  return {
    asOf: toIso(check.day),
    lawCheckedOn: toIso(lawCheckedOn),
    sheet: sheet.name,
    roster: roster?.name ?? null,
    vacancies: byNextStep(check.vacancies).map((vacancy) => ({
      ...jsonVacancy(vacancy, check),
      row: sheet.origin.row + vacancy.row + 1,
      findings: placedVacancyFindings(vacancy, sheet, say),
    })),
    columns: jsonColumns(check.columns, sheet.origin.column),
    columnsNotFound: missingOfVacancies(check),
    unread: unreadOfVacancies(check, sheet.cells, checked.chosenHeadings).map(
      ({ column, heading, near }) => ({
        column: columnLetters(sheet.origin.column + column),
        heading,
        looksLike: near,
      }),
    ),
    law: jsonLaw(filingLaw(check.day)),
  };
}

function jsonVacancy(vacancy: VacancyCheck, check: VacanciesCheck) {
  const { facts, verdict, filing, applicationKind, search, posted, firstDay, bothFrom, next, ratio } =
    vacancy;
  return {
    position: facts.position,
    verdict,
    kind: applicationKind,
    filingDay: toIso(filing.day),
    filingBasis: filing.basis,
    posted: isoOrNull(posted),
    search: search?.status ?? null,
    searchEnd: isoOrNull(search?.end ?? null),
    firstSafeDay: isoOrNull(firstDay),
    searchAndRatioFrom: bothFrom === "no_day" ? null : isoOrNull(bothFrom),
    next: {
      what: next.what,
      due: isoOrNull(next.dueDay),
      by: isoOrNull(next.byDay),
      file: isoOrNull(next.fileDay),
    },
    ratio: ratio && jsonRatio(ratio),
    checklist: filingChecklist(vacancy).map(({ id, state, confidence }) => ({ step: id, state, confidence })),
    readings: vacancy.alternatives,
    possibleFines: jsonFines(exposuresBeside(vacancy, check)),
  };
}

function jsonRatio({ day, verdict, groups: judged, untilDay, fromDay, requested }: RatioOnFiling) {
  const bounds = ({ min, max }: Bounds) => ({ min, max });
  return {
    day: toIso(day),
    verdict,
    fitsUntil: isoOrNull(untilDay),
    fitsFrom: isoOrNull(fromDay),
    requested,
    groups: groups.map((group) => ({
      group,
      verdict: judged[group].verdict,
      room: bounds(judged[group].room),
      gap: bounds(judged[group].gap),
    })),
  };
}
