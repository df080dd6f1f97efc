import { reportTexts } from "../../../i18n/report";
import { pane } from "../../../i18n/pane";
import { rulesTexts } from "../../../i18n/rules";
import type { Language } from "../../../i18n/language";
import { checkTexts } from "../../../i18n/check";
import { vacancyTexts } from "../../../i18n/vacancies";
import { speaker } from "../../../i18n/speaker";
import type { Row } from "../../../account/account";
import { day, fact, headings, line, link, quoted, sentences, words } from "../../../account/values";
import type { SheetDocument } from "../../../excel/sheet-document";
import { confidenceWords } from "../../../sentences/confidence-words";
import {
  explainNextStep,
  explainStep,
  explainVacancyFinding,
  vacancyHeadline,
} from "../../../sentences/explain-vacancy";
import { sourceName } from "../../../sentences/source-name";
import { type Day, toDotted } from "../../../law/day";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { type ChecklistItem, filingChecklist } from "../../../roster/vacancies/filing-checklist";
import { docRows, docSections, dressed } from "../../report/account-sheet";
import { printedPage } from "../../report/printed-page";
import { aboutSection } from "../../../account/vacancies/about-section";
import { ratioSentences } from "../../../account/vacancies/ratio-rows";
import { placedRemarks, placeOfVacancy } from "../../../account/vacancies/placed-remarks";
import { stepDetail } from "./step-detail";
import { vacancyLine } from "../../../account/vacancies/vacancy-line";
import { vacancyName } from "../../../account/vacancies/vacancy-name";
import { ratioLines } from "../../../account/vacancies/why-lines";
import type { WrittenVacancies } from "./written-sheets";

/** In total as wide as a landscape page. */
const WIDTHS = [38, 16, 40, 34, 24];

/** A printable checklist for filing one vacancy. Values only. */
export function checklistSheet(
  vacancy: VacancyCheck,
  written: WrittenVacancies,
  language: Language,
): SheetDocument {
  const sayVacancy = speaker(vacancyTexts, language);
  const { sheet } = written;
  const name = vacancyName(vacancy, sheet, sayVacancy);
  return {
    name: sayVacancy("checklist.sheet", { row: sheet.row + vacancy.row + 1 }),
    widths: WIDTHS,
    page: printedPage(written.check.day, language),
    rows: [
      [dressed(sayVacancy("checklist.title", { vacancy: name }), "title")],
      ...docRows(factRows(vacancy, written, language)),
      ...docSections([
        { id: "steps", title: sayVacancy("checklist.steps"), rows: stepRows(vacancy, language) },
        {
          id: "arithmetic",
          title: sayVacancy("step.ratio"),
          rows: ratioRows(vacancy, written.check.day, language),
        },
        {
          id: "findings",
          title: sayVacancy("card.remarks"),
          rows: remarkRows(vacancy, written, language),
        },
        aboutSection(written, language),
      ]),
    ],
  };
}

function factRows(
  vacancy: VacancyCheck,
  { check, sheet }: WrittenVacancies,
  language: Language,
): readonly Row[] {
  const sayVacancy = speaker(vacancyTexts, language);
  const sayPane = speaker(pane, language);
  const { facts, filing } = vacancy;
  const place = placeOfVacancy(vacancy.row, check.columns, sheet);
  const filingColumn = filing.basis === "filed" ? "column.filed" : "column.planned";
  return [
    ...sentences([vacancyLine(vacancy, language)]),
    fact(sayVacancy("table.vacancy"), link(vacancyName(vacancy, sheet, sayVacancy), sheet.sheet, place)),
    fact(sayVacancy("table.next"), words(explainNextStep(vacancy, check.day, sayVacancy))),
    fact(sayPane("verdict.label"), words(vacancyHeadline(vacancy, sayVacancy))),
    ...(filing.basis === "as_of" ? [] : [fact(sayVacancy(filingColumn), day(filing.day))]),
    ...(facts.code.kind === "said" ? [fact(sayVacancy("column.code"), quoted(facts.code.value))] : []),
  ];
}

function stepRows(vacancy: VacancyCheck, language: Language): readonly Row[] {
  const sayVacancy = speaker(vacancyTexts, language);
  const sayReport = speaker(reportTexts, language);
  return [
    headings(
      sayVacancy("checklist.step"),
      sayVacancy("checklist.state"),
      sayVacancy("checklist.detail"),
      sayVacancy("checklist.source"),
      sayReport("rules.confidence"),
    ),
    ...filingChecklist(vacancy).map((item) => stepRow(item, vacancy, language)),
  ];
}

function stepRow(
  { id, state, sources: ids, ...known }: ChecklistItem,
  vacancy: VacancyCheck,
  language: Language,
): Row {
  const sayRule = speaker(rulesTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const detail = stepDetail(id, vacancy, language);
  const box = state === "to_confirm" || state === "missing" ? "☐ " : state === "done" ? "☑ " : "";
  return line(
    words(explainStep(id, vacancy.posted ?? vacancy.filing.day, sayVacancy)),
    quoted(`${box}${sayVacancy(`state.${state}`)}`),
    detail === "" ? null : quoted(detail),
    words(ids.map((source) => sourceName(source, language)).join(", ")),
    words(confidenceWords({ ...known, sources: ids }, sayRule)),
  );
}

function ratioRows(vacancy: VacancyCheck, asOf: Day, language: Language): readonly Row[] {
  const { ratio } = vacancy;
  if (ratio === null) return [];
  return sentences([
    ...ratioSentences(vacancy, asOf, language),
    speaker(vacancyTexts, language)("why.arithmetic", { day: toDotted(ratio.day) }),
    ...ratioLines(ratio, language),
  ]);
}

function remarkRows(
  vacancy: VacancyCheck,
  { check, sheet }: WrittenVacancies,
  language: Language,
): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  return placedRemarks(vacancy, check.columns, sheet).map((remark) =>
    line(
      words(explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1)),
      words(sayAnswer(`severity.${remark.severity}`)),
      link(remark.place.address, sheet.sheet, remark.place),
    ),
  );
}
