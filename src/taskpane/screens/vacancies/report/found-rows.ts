import type { Row } from "../../../../account/account";
import { findingRows, type FindingSaid, ignoredRows } from "../../../../account/finding-rows";
import { link, sentences } from "../../../../account/values";
import { explainFix } from "../../../../i18n/explain-fix";
import { explainVacancyFinding } from "../../../../i18n/explain-vacancy";
import { vacancyFixOf } from "../../../../roster/vacancies/vacancy-fix";
import type { PlacedVacancyRemark } from "../placed-remarks";
import { vacancyName } from "../vacancy-name";
import type { VacancyReport, VacancyVoices } from "./vacancy-report";

/** Everything that was found, vacancy by vacancy, each with its cell, what could be written there and its severity. */
export function foundRows(report: VacancyReport, voices: VacancyVoices): readonly Row[] {
  const { reading, shown } = report;
  const found = shown.vacancies.filter(({ remarks }) => remarks.length > 0);
  if (found.length > 0)
    return findingRows(
      found.map(({ vacancy, remarks }) => ({
        name: vacancyName(vacancy, reading.sheet, voices.sayVacancy),
        findings: remarks.map((remark) => remarkSaid(remark, report, voices)),
      })),
      voices,
    );
  // Where all were ignored, their own part says so.
  const isSaid = shown.vacancies.length === 0 || shown.ignored.length > 0;
  return isSaid ? [] : sentences([voices.say("findings.none")]);
}

/** What somebody chose to ignore, with the reason given. */
export function ignoredRemarkRows(report: VacancyReport, voices: VacancyVoices): readonly Row[] {
  const ignored = report.shown.ignored.map(({ finding, note }) => ({
    ...remarkSaid(finding, report, voices),
    ...note,
  }));
  return ignoredRows(ignored, voices);
}

function remarkSaid(
  remark: PlacedVacancyRemark,
  { answer, reading: { sheet } }: VacancyReport,
  { say, sayAnswer, sayVacancy }: VacancyVoices,
): FindingSaid {
  const fix = vacancyFixOf(remark, answer.cells);
  return {
    text: explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1),
    place: link(remark.place.address, sheet.sheet, remark.place),
    fix: fix && say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) }),
    severity: sayVacancy(`severity.${remark.severity}`),
  };
}
