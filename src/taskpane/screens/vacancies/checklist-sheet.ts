import { lawCheckedOn } from "../../../domain/law-checked";
import type { Row } from "../../../account/account";
import { day, fact, headings, line, link, quoted, sentences, words } from "../../../account/values";
import type { SheetDocument } from "../../../excel/sheet-document";
import { confidenceWords } from "../../../i18n/confidence-words";
import {
  explainNextStep,
  explainStep,
  explainVacancyFinding,
  vacancyHeadline,
} from "../../../i18n/explain-vacancy";
import { sourceName } from "../../../i18n/source-name";
import { type Day, toDotted } from "../../../law/day";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { type ChecklistItem, filingChecklist } from "../../../roster/vacancies/filing-checklist";
import { docRows, docSections, dressed } from "../../report/account-sheet";
import { pageFoot } from "../../report/page-foot";
import { aboutSection } from "../../../account/vacancies/about-section";
import { ratioSentences } from "../../../account/vacancies/ratio-rows";
import { placedRemarks, placeOfVacancy } from "../../../account/vacancies/placed-remarks";
import { type VacancyVoices, vacancyVoicesIn } from "../../../account/vacancies/vacancies-told";
import { stepDetail } from "./step-detail";
import { vacancyLine } from "../../../account/vacancies/vacancy-line";
import { vacancyName } from "../../../account/vacancies/vacancy-name";
import type { VacancySpeech } from "./vacancy-speech";
import { ratioLines } from "../../../account/vacancies/why-lines";
import type { WrittenVacancies } from "./written-sheets";

/** Together as wide as a page lying on its side. */
const WIDTHS = [38, 16, 40, 34, 24];

/** One vacancy and everything that belongs to its filing, to be printed and ticked off. Values only. */
export function checklistSheet(
  vacancy: VacancyCheck,
  written: WrittenVacancies,
  { language }: Pick<VacancySpeech, "language">,
): SheetDocument {
  const voices = vacancyVoicesIn(language);
  const { sayScreen, sayVacancy } = voices;
  const { sheet } = written;
  const name = vacancyName(vacancy, sheet, sayVacancy);
  return {
    name: sayScreen("checklist.sheet", { row: sheet.row + vacancy.row + 1 }),
    widths: WIDTHS,
    page: { orientation: "landscape", footer: pageFoot(written.check.day, lawCheckedOn, voices) },
    rows: [
      [dressed(sayScreen("checklist.title", { vacancy: name }), "title")],
      ...docRows(factRows(vacancy, written, voices)),
      ...docSections([
        { id: "steps", title: sayScreen("checklist.steps"), rows: stepRows(vacancy, voices) },
        {
          id: "arithmetic",
          title: sayScreen("checklist.ratio"),
          rows: ratioRows(vacancy, written.check.day, voices),
        },
        { id: "findings", title: sayScreen("checklist.remarks"), rows: remarkRows(vacancy, written, voices) },
        aboutSection(written, voices),
      ]),
    ],
  };
}

function factRows(
  vacancy: VacancyCheck,
  { check, sheet }: WrittenVacancies,
  voices: VacancyVoices,
): readonly Row[] {
  const { sayScreen, sayVacancy } = voices;
  const { facts, filing } = vacancy;
  const place = placeOfVacancy(vacancy.row, check.columns, sheet);
  const filingColumn = filing.basis === "filed" ? "column.filed" : "column.planned";
  return [
    ...sentences([vacancyLine(vacancy, voices)]),
    fact(sayScreen("checklist.facts"), link(vacancyName(vacancy, sheet, sayVacancy), sheet.sheet, place)),
    fact(sayScreen("table.next"), words(explainNextStep(vacancy, check.day, sayVacancy))),
    fact(sayScreen("dates.state"), words(vacancyHeadline(vacancy, sayVacancy))),
    ...(filing.basis === "as_of" ? [] : [fact(sayVacancy(filingColumn), day(filing.day))]),
    ...(facts.code.kind === "said" ? [fact(sayVacancy("column.code"), quoted(facts.code.value))] : []),
  ];
}

function stepRows(vacancy: VacancyCheck, voices: VacancyVoices): readonly Row[] {
  const { sayScreen } = voices;
  return [
    headings(
      sayScreen("checklist.step"),
      sayScreen("checklist.state"),
      sayScreen("checklist.detail"),
      sayScreen("checklist.source"),
      sayScreen("checklist.confidence"),
    ),
    ...filingChecklist(vacancy).map((item) => stepRow(item, vacancy, voices)),
  ];
}

function stepRow(
  { id, state, sources: ids, ...known }: ChecklistItem,
  vacancy: VacancyCheck,
  voices: VacancyVoices,
): Row {
  const { sayRule, sayVacancy } = voices;
  const detail = stepDetail(id, vacancy, voices);
  const box = state === "to_confirm" || state === "missing" ? "☐ " : state === "done" ? "☑ " : "";
  return line(
    words(explainStep(id, vacancy.posted ?? vacancy.filing.day, sayVacancy)),
    quoted(`${box}${sayVacancy(`state.${state}`)}`),
    detail === "" ? null : quoted(detail),
    words(ids.map((source) => sourceName(source, voices)).join(", ")),
    words(confidenceWords({ ...known, sources: ids }, sayRule)),
  );
}

function ratioRows(vacancy: VacancyCheck, asOf: Day, voices: VacancyVoices): readonly Row[] {
  const { ratio } = vacancy;
  if (ratio === null) return [];
  return sentences([
    ...ratioSentences(vacancy, asOf, voices),
    voices.sayScreen("why.arithmetic", { day: toDotted(ratio.day) }),
    ...ratioLines(ratio, voices),
  ]);
}

function remarkRows(
  vacancy: VacancyCheck,
  { check, sheet }: WrittenVacancies,
  { sayVacancy }: VacancyVoices,
): readonly Row[] {
  return placedRemarks(vacancy, check.columns, sheet).map((remark) =>
    line(
      words(explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1)),
      words(sayVacancy(`severity.${remark.severity}`)),
      link(remark.place.address, sheet.sheet, remark.place),
    ),
  );
}
