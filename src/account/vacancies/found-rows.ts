import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { vacancyTexts } from "../../i18n/vacancies";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { findingRows, type FindingText, ignoredRows } from "../finding-rows";
import { link, sentences } from "../values";
import { explainFix } from "../../sentences/explain-fix";
import { explainVacancyFinding } from "../../sentences/explain-vacancy";
import { vacancyFixOf } from "../../roster/vacancies/vacancy-fix";
import type { PlacedVacancyRemark } from "./placed-remarks";
import { vacancyName } from "./vacancy-name";
import type { VacanciesTold } from "./vacancies-told";

/** All findings by vacancy, each with its cell, fix and severity. */
export function foundRows(told: VacanciesTold, language: Language): readonly Row[] {
  const found = told.vacancies.filter(({ remarks }) => remarks.length > 0);
  if (found.length > 0)
    return findingRows(
      found.map(({ vacancy, remarks }) => ({
        name: vacancyName(vacancy, told.list, speaker(vacancyTexts, language)),
        findings: remarks.map((remark) => remarkText(remark, told, language)),
      })),
      language,
    );
  // If all were ignored, the section of ignored findings says so.
  const isSaid = told.vacancies.length === 0 || told.ignored.length > 0;
  return isSaid ? [] : sentences([speaker(pane, language)("findings.none")]);
}

export function ignoredRemarkRows(told: VacanciesTold, language: Language): readonly Row[] {
  const ignored = told.ignored.map(({ finding, note }) => ({
    ...remarkText(finding, told, language),
    ...note,
  }));
  return ignoredRows(ignored, language);
}

export function remarkRow(remark: PlacedVacancyRemark, told: VacanciesTold, language: Language): Row {
  return { is: "finding", ...remarkText(remark, told, language) };
}

function remarkText(remark: PlacedVacancyRemark, { list }: VacanciesTold, language: Language): FindingText {
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const fix = vacancyFixOf(remark, list.cells);
  return {
    text: explainVacancyFinding(remark, sayVacancy, (row) => list.row + row + 1),
    place: link(remark.place.address, list.sheet, remark.place),
    fix: fix && say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) }),
    severity: sayAnswer(`severity.${remark.severity}`),
  };
}
