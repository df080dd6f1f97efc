import type { DocCell, DocRow, SheetDocument } from "../../../excel/sheet-document";
import {
  explainNextStep,
  explainRatio,
  explainVacancyFinding,
  vacancyHeadline,
  explainStep,
} from "../../../i18n/explain-vacancy";
import { toDotted } from "../../../law/day";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { type ChecklistItem, filingChecklist } from "../../../roster/vacancies/filing-checklist";
import { bold, day, headings, link, quoted, sentences, words } from "../../report/doc-cells";
import { aboutSheetRows } from "./about-sheet-rows";
import { placedRemarks, placeOfVacancy } from "./placed-remarks";
import { stepDetail } from "./step-detail";
import { vacancyLine } from "./vacancy-line";
import { vacancyName } from "./vacancy-name";
import type { VacancySpeech } from "./vacancy-speech";
import { ratioLines } from "./why-lines";
import { confidenceWords } from "../../law-words/confidence-words";
import { sourceName } from "../../law-words/source-name";
import type { WrittenVacancies } from "./written-sheets";

/** Together as wide as a page lying on its side. */
const WIDTHS = [38, 16, 40, 34, 24];

/** One vacancy and everything that belongs to its filing, to be printed and ticked off. Values only. */
export function checklistSheet(
  vacancy: VacancyCheck,
  written: WrittenVacancies,
  speech: VacancySpeech,
): SheetDocument {
  const { sayScreen, sayVacancy } = speech;
  const { sheet } = written;
  const name = vacancyName(vacancy, sheet, sayVacancy);
  return {
    name: sayScreen("checklist.sheet", { row: sheet.row + vacancy.row + 1 }),
    widths: WIDTHS,
    page: "landscape",
    rows: [
      [{ is: "text", text: sayScreen("checklist.title", { vacancy: name }), look: "title" }],
      ...factRows(vacancy, written, speech),
      ...part(sayScreen("checklist.steps"), stepRows(vacancy, speech)),
      ...part(sayScreen("checklist.ratio"), ratioRows(vacancy, speech)),
      ...part(sayScreen("checklist.remarks"), remarkRows(vacancy, written, speech)),
      ...aboutSheetRows(written, speech),
    ],
  };
}

function part(title: string, rows: readonly DocRow[]): readonly DocRow[] {
  return rows.length === 0 ? [] : [[], [{ is: "text", text: title, look: "heading" }], ...rows];
}

function factRows(
  vacancy: VacancyCheck,
  { check, sheet }: WrittenVacancies,
  speech: VacancySpeech,
): readonly DocRow[] {
  const { sayScreen, sayVacancy } = speech;
  const { facts, filing } = vacancy;
  const place = placeOfVacancy(vacancy.row, check.columns, sheet);
  const filingColumn = filing.basis === "filed" ? "column.filed" : "column.planned";
  const rows: readonly (readonly [string, DocCell])[] = [
    [sayScreen("checklist.facts"), link(vacancyName(vacancy, sheet, sayVacancy), sheet.sheet, place)],
    [sayScreen("table.next"), words(explainNextStep(vacancy, check.day, sayVacancy))],
    [sayScreen("dates.state"), words(vacancyHeadline(vacancy, sayVacancy))],
    ...(filing.basis === "as_of" ? [] : [[sayVacancy(filingColumn), day(filing.day)] as const]),
    ...(facts.code.kind === "said" ? [[sayVacancy("column.code"), quoted(facts.code.value)] as const] : []),
  ];
  return [[words(vacancyLine(vacancy, speech))], ...rows.map(([name, value]) => [bold(name), value])];
}

function stepRows(vacancy: VacancyCheck, speech: VacancySpeech): readonly DocRow[] {
  const { sayScreen } = speech;
  return [
    headings(
      sayScreen("checklist.step"),
      sayScreen("checklist.state"),
      sayScreen("checklist.detail"),
      sayScreen("checklist.source"),
      sayScreen("checklist.confidence"),
    ),
    ...filingChecklist(vacancy).map((item) => stepRow(item, vacancy, speech)),
  ];
}

function stepRow(
  { id, state, sources: ids, ...known }: ChecklistItem,
  vacancy: VacancyCheck,
  speech: VacancySpeech,
): DocRow {
  const { sayRule, sayVacancy } = speech;
  const detail = stepDetail(id, vacancy, speech);
  const box = state === "to_confirm" || state === "missing" ? "☐ " : state === "done" ? "☑ " : "";
  return [
    words(explainStep(id, vacancy.posted ?? vacancy.filing.day, sayVacancy)),
    quoted(`${box}${sayVacancy(`state.${state}`)}`),
    detail === "" ? null : quoted(detail),
    words(ids.map((source) => sourceName(source, speech)).join(", ")),
    words(confidenceWords(known, sayRule)),
  ];
}

function ratioRows({ ratio }: VacancyCheck, speech: VacancySpeech): readonly DocRow[] {
  if (ratio === null) return [];
  const { sayScreen, sayVacancy } = speech;
  return sentences([
    sayScreen("card.ratio", { ratio: explainRatio(ratio, sayVacancy) }),
    sayVacancy("ratio.requested", ratio.requested),
    sayScreen("why.arithmetic", { day: toDotted(ratio.day) }),
    ...ratioLines(ratio, speech),
  ]);
}

function remarkRows(
  vacancy: VacancyCheck,
  { check, sheet }: WrittenVacancies,
  { sayVacancy }: VacancySpeech,
): readonly DocRow[] {
  return placedRemarks(vacancy, check.columns, sheet).map((remark) => [
    words(explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1)),
    words(sayVacancy(`severity.${remark.severity}`)),
    link(remark.place.address, sheet.sheet, remark.place),
  ]);
}
