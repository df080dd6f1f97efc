import type { DocRow, SheetDocument } from "../../excel/sheet-document";
import { besideRatio, besideRatioIds } from "../../domain/rule-tests";
import type { CheckSpeech } from "../check-speech";
import { groupFindings } from "../findings/group-findings";
import type { Ignoring } from "../store/use-ignored";
import { notesIn, shownFindings } from "../findings/shown-findings";
import { aboutRows } from "./about-rows";
import { arithmeticRows } from "./arithmetic-rows";
import { columnRows } from "./column-rows";
import { decidingRows } from "./deciding-rows";
import { factRows } from "./fact-rows";
import { findingRows } from "./finding-rows";
import { ignoredRows } from "./ignored-rows";
import { fineRows } from "./fine-rows";
import { groupRows } from "./group-rows";
import { readingRows } from "./reading-rows";
import type { Report, ReportedCheck } from "./report";
import { type ReportSpeech, reportSpeech } from "./report-speech";
import { ruleRows } from "./rule-rows";
import { ruleTestRows } from "./rule-test-rows";
import { verdictRows } from "./verdict-rows";

type Section = {
  readonly title: (speech: ReportSpeech) => string;
  /** None where there is nothing to say: then the title is left out as well. */
  readonly rows: (report: Report, speech: ReportSpeech) => readonly DocRow[];
};

/** Sentences and the names of rows stand in the wide column, values and bars beside them. */
const WIDTHS = [66, 34, 34, 22];

const sections: readonly Section[] = [
  { title: ({ say }) => say("groups.title"), rows: groupRows },
  { title: ({ say }) => say("why.arithmetic"), rows: arithmeticRows },
  ...besideRatioIds.map((id): Section => ({
    title: ({ sayAnswer }) => sayAnswer(`test.${id}.title`),
    rows: ({ check }, speech) =>
      besideRatio(check.tests)
        .filter((test) => test.id === id)
        .flatMap((test) => ruleTestRows(test, speech)),
  })),
  {
    title: ({ sayRule }) => sayRule("fines.title"),
    rows: ({ check }, speech) => fineRows(check.exposures, speech),
  },
  { title: ({ sayReport }) => sayReport("deciding.title"), rows: decidingRows },
  { title: ({ say }) => say("findings.title"), rows: findingRows },
  { title: ({ sayFinding }) => sayFinding("report.title"), rows: ignoredRows },
  { title: ({ sayColumns }) => sayColumns("where.title"), rows: columnRows },
  { title: ({ sayRule }) => sayRule("readings.title"), rows: readingRows },
  { title: ({ say }) => say("why.law"), rows: ruleRows },
  { title: ({ sayReport }) => sayReport("about.title"), rows: aboutRows },
];

/**
 * A sheet that tells a check to somebody who has no add-in: the verdict and everything it rests on, in the language
 * of the speech. Values only; what comes from the workbook stays the text it is.
 */
export function reportSheet(
  checked: ReportedCheck,
  checkSpeech: CheckSpeech,
  ignoring: Pick<Ignoring, "table" | "unwritten"> = { table: null, unwritten: [] },
): SheetDocument {
  const speech = reportSpeech(checkSpeech);
  const { answer, check, reading } = checked;
  const causes = groupFindings(answer.findings, check, reading.sheet, answer.causeOrder);
  const shown = shownFindings(answer, reading.sheet, notesIn(ignoring).notes);
  const report = { ...checked, causes, open: shown.causes, ignored: shown.ignored };
  const { sayReport } = speech;
  return {
    name: sayReport("sheet.name"),
    widths: WIDTHS,
    rows: [
      [{ is: "text", text: sayReport("title"), look: "title" }],
      ...verdictRows(report, speech),
      [],
      ...factRows(report, speech),
      ...sections.flatMap((section) => sectionRows(section, report, speech)),
    ],
  };
}

function sectionRows({ title, rows }: Section, report: Report, speech: ReportSpeech): readonly DocRow[] {
  const said = rows(report, speech);
  return said.length === 0 ? [] : [[], [{ is: "text", text: title(speech), look: "heading" }], ...said];
}
