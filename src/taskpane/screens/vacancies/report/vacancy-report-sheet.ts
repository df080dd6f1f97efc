import type { DocRow, SheetDocument } from "../../../../excel/sheet-document";
import type { IgnoredNote } from "../../../ignored-table";
import { fineRows } from "../../../report/fine-rows";
import { aboutSheetRows } from "../about-sheet-rows";
import { shownVacancies } from "../shown-vacancies";
import type { VacancySpeech } from "../vacancy-speech";
import { disputedRows } from "./disputed-rows";
import { filingLawRows } from "./filing-law-rows";
import { foundRows } from "./found-rows";
import { ignoredRemarkRows } from "./ignored-remark-rows";
import { ratioRows } from "./ratio-rows";
import { readColumnRows } from "./read-column-rows";
import { readFactRows } from "./read-fact-rows";
import { stateRows } from "./state-rows";
import {
  type ReportedVacancies,
  type VacancyReport,
  type VacancyReportSpeech,
  vacancyReportSpeech,
} from "./vacancy-report";

type Section = {
  readonly title: (speech: VacancyReportSpeech) => string;
  /** None where there is nothing to say: then the title is left out as well. */
  readonly rows: (report: VacancyReport, speech: VacancyReportSpeech) => readonly DocRow[];
};

/** Sentences and names stand in the wide column. Together as wide as a page lying on its side. */
const WIDTHS = [66, 36, 34, 20, 20];

const sections: readonly Section[] = [
  { title: ({ sayScreen }) => sayScreen("title"), rows: stateRows },
  { title: ({ say }) => say("findings.title"), rows: foundRows },
  { title: ({ sayFinding }) => sayFinding("report.title"), rows: ignoredRemarkRows },
  { title: ({ sayScreen }) => sayScreen("report.ratio"), rows: ratioRows },
  { title: ({ sayRule }) => sayRule("fines.title"), rows: fineRowsOf },
  { title: ({ sayColumns }) => sayColumns("where.title"), rows: readColumnRows },
  { title: ({ sayRule }) => sayRule("readings.title"), rows: disputedRows },
  { title: ({ sayScreen }) => sayScreen("why.law"), rows: filingLawRows },
];

/**
 * A sheet that tells a check of vacancies to somebody who has no add-in, in the language of the speech. Values only;
 * what comes from the workbook stays the text it is. Notes say which remarks are ignored.
 */
export function vacancyReportSheet(
  reported: ReportedVacancies,
  notes: readonly IgnoredNote[],
  vacancySpeech: VacancySpeech,
): SheetDocument {
  const speech = vacancyReportSpeech(vacancySpeech);
  const { sayScreen } = speech;
  const { check, answer, reading, writtenOn } = reported;
  const report = { ...reported, shown: shownVacancies(check, reading.sheet, notes) };
  return {
    name: sayScreen("report.sheet"),
    widths: WIDTHS,
    page: "landscape",
    rows: [
      [{ is: "text", text: sayScreen("report.title"), look: "title" }],
      ...readFactRows(report, speech),
      ...sections.flatMap((section) => sectionRows(section, report, speech)),
      ...aboutSheetRows({ check, answer, sheet: reading.sheet, writtenOn }, speech),
    ],
  };
}

/** Each fine once, though many vacancies may lead to it. */
function fineRowsOf({ check }: VacancyReport, speech: VacancyReportSpeech): readonly DocRow[] {
  const exposures = check.vacancies.flatMap((vacancy) => vacancy.exposures);
  const once = exposures.filter(
    ({ act }, index) => exposures.findIndex((each) => each.act === act) === index,
  );
  return fineRows(once, speech);
}

function sectionRows(
  { title, rows }: Section,
  report: VacancyReport,
  speech: VacancyReportSpeech,
): readonly DocRow[] {
  const said = rows(report, speech);
  return said.length === 0 ? [] : [[], [{ is: "text", text: title(speech), look: "heading" }], ...said];
}
