import type { Row } from "../account";
import { findingRows, type FindingSaid, ignoredRows } from "../finding-rows";
import { link, sentences } from "../values";
import { explainFix } from "../../i18n/explain-fix";
import { explainVacancyFinding } from "../../i18n/explain-vacancy";
import { vacancyFixOf } from "../../roster/vacancies/vacancy-fix";
import type { PlacedVacancyRemark } from "./placed-remarks";
import { vacancyName } from "./vacancy-name";
import type { VacanciesTold, VacancyVoices } from "./vacancies-told";

/** Everything that was found, vacancy by vacancy, each with its cell, what could be written there and its severity. */
export function foundRows(told: VacanciesTold, voices: VacancyVoices): readonly Row[] {
  const found = told.vacancies.filter(({ remarks }) => remarks.length > 0);
  if (found.length > 0)
    return findingRows(
      found.map(({ vacancy, remarks }) => ({
        name: vacancyName(vacancy, told.list, voices.sayVacancy),
        findings: remarks.map((remark) => remarkSaid(remark, told, voices)),
      })),
      voices,
    );
  // Where all were ignored, their own part says so.
  const isSaid = told.vacancies.length === 0 || told.ignored.length > 0;
  return isSaid ? [] : sentences([voices.say("findings.none")]);
}

/** What somebody chose to ignore, with the reason given. */
export function ignoredRemarkRows(told: VacanciesTold, voices: VacancyVoices): readonly Row[] {
  const ignored = told.ignored.map(({ finding, note }) => ({
    ...remarkSaid(finding, told, voices),
    ...note,
  }));
  return ignoredRows(ignored, voices);
}

/** A remark as a row of its own, under the vacancy that it is about. */
export function remarkRow(remark: PlacedVacancyRemark, told: VacanciesTold, voices: VacancyVoices): Row {
  return { is: "finding", ...remarkSaid(remark, told, voices) };
}

function remarkSaid(
  remark: PlacedVacancyRemark,
  { list }: VacanciesTold,
  { say, sayAnswer, sayVacancy }: VacancyVoices,
): FindingSaid {
  const fix = vacancyFixOf(remark, list.cells);
  return {
    text: explainVacancyFinding(remark, sayVacancy, (row) => list.row + row + 1),
    place: link(remark.place.address, list.sheet, remark.place),
    fix: fix && say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) }),
    severity: sayVacancy(`severity.${remark.severity}`),
  };
}
