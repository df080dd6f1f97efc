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
import type { CheckedVacancies } from "./checked-vacancies";

/** All findings by vacancy, each with its cell, fix and severity. */
export function foundRows(checked: CheckedVacancies, language: Language): readonly Row[] {
  const found = checked.vacancies.filter(({ remarks }) => remarks.length > 0);
  if (found.length > 0)
    return findingRows(
      found.map(({ vacancy, remarks }) => ({
        name: vacancyName(vacancy, checked.list, speaker(vacancyTexts, language)),
        findings: remarks.map((remark) => remarkText(remark, checked, language)),
      })),
      language,
    );
  // If all were ignored, the section of ignored findings says so.
  const isSaid = checked.vacancies.length === 0 || checked.ignored.length > 0;
  return isSaid ? [] : sentences([speaker(pane, language)("findings.none")]);
}

export function ignoredRemarkRows(checked: CheckedVacancies, language: Language): readonly Row[] {
  const ignored = checked.ignored.map(({ finding, note }) => ({
    ...remarkText(finding, checked, language),
    ...note,
  }));
  return ignoredRows(ignored, language);
}

export function remarkRow(remark: PlacedVacancyRemark, checked: CheckedVacancies, language: Language): Row {
  return { is: "finding", ...remarkText(remark, checked, language) };
}

function remarkText(
  remark: PlacedVacancyRemark,
  { list }: CheckedVacancies,
  language: Language,
): FindingText {
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
