import { lawCheckedOn } from "../../../../domain/law-checked";
import type { Section } from "../../../../account/account";
import { columnRows } from "../../../../account/column-rows";
import { fineRows } from "../../../../account/fine-rows";
import type { Exposure } from "../../../../domain/exposure";
import type { SheetDocument } from "../../../../excel/sheet-document";
import { columnsRead } from "../../../../roster/table/columns-read";
import { vacancySchema } from "../../../../roster/table/vacancy-schema";
import type { IgnoredNote } from "../../../ignored-table";
import { docSections, dressed } from "../../../report/account-sheet";
import { pageFoot } from "../../../report/page-foot";
import { aboutSheet } from "../about-sheet";
import { shownVacancies } from "../shown-vacancies";
import type { VacancySpeech } from "../vacancy-speech";
import { disputedRows } from "./disputed-rows";
import { filingLawRows } from "./filing-law-rows";
import { foundRows, ignoredRemarkRows } from "./found-rows";
import { ratioRows } from "./ratio-rows";
import { readFactRows } from "./read-fact-rows";
import { stateRows } from "./state-rows";
import {
  type ReportedVacancies,
  type VacancyReport,
  type VacancyVoices,
  vacancyVoicesIn,
} from "./vacancy-report";

/** Sentences and names stand in the wide column. Together as wide as a page lying on its side. */
const WIDTHS = [66, 36, 34, 20, 20];

/**
 * A sheet that tells a check of vacancies to somebody who has no add-in, in the language of the speech. Values only;
 * what comes from the workbook stays the text it is. Notes say which remarks are ignored.
 */
export function vacancyReportSheet(
  reported: ReportedVacancies,
  notes: readonly IgnoredNote[],
  { language }: Pick<VacancySpeech, "language">,
): SheetDocument {
  const voices = vacancyVoicesIn(language);
  const { sayScreen } = voices;
  const { check, reading } = reported;
  const report = { ...reported, shown: shownVacancies(check, reading.sheet, notes) };
  return {
    name: sayScreen("report.sheet"),
    widths: WIDTHS,
    page: { orientation: "landscape", footer: pageFoot(check.day, lawCheckedOn, voices) },
    rows: [
      [dressed(sayScreen("report.title"), "title")],
      ...readFactRows(report, voices),
      ...docSections(vacancyAccount(report, voices)),
    ],
  };
}

/** What a check of vacancies says, in this order. */
function vacancyAccount(report: VacancyReport, voices: VacancyVoices): readonly Section[] {
  const { check, answer, reading, writtenOn } = report;
  const { say, sayColumns, sayFinding, sayRule, sayScreen, sayVacancy } = voices;
  const columns = columnsRead(check, answer.cells, reading.sheet.column, vacancySchema);
  return [
    { id: "vacancies", title: sayScreen("title"), rows: stateRows(report, voices) },
    { id: "findings", title: say("findings.title"), rows: foundRows(report, voices) },
    { id: "ignored", title: sayFinding("report.title"), rows: ignoredRemarkRows(report, voices) },
    { id: "arithmetic", title: sayScreen("report.ratio"), rows: ratioRows(report, voices) },
    { id: "fines", title: sayRule("fines.title"), rows: fineRows(exposuresOnce(report), voices) },
    {
      id: "columns",
      title: sayColumns("where.title"),
      rows: columnRows(columns, answer.chosen, (field) => sayVacancy(`column.${field}`), voices),
    },
    { id: "readings", title: sayRule("readings.title"), rows: disputedRows(report, voices) },
    { id: "law", title: sayScreen("why.law"), rows: filingLawRows(report, voices) },
    aboutSheet({ check, sheet: reading.sheet, writtenOn }, voices),
  ];
}

/** Each fine once, though many vacancies may lead to it. */
function exposuresOnce({ check }: VacancyReport): readonly Exposure[] {
  const exposures = check.vacancies.flatMap((vacancy) => vacancy.exposures);
  return exposures.filter(({ act }, index) => exposures.findIndex((each) => each.act === act) === index);
}
