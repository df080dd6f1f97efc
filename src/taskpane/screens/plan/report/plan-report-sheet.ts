import type { DocRow, SheetDocument } from "../../../../excel/sheet-document";
import { toDotted } from "../../../../law/day";
import { lawCheckedOn } from "../../../../domain/law-checked";
import type { CheckSpeech } from "../../../check-speech";
import { aboutRows } from "../../../report/about-rows";
import { sentences } from "../../../report/doc-cells";
import { readingRows } from "../../../report/reading-rows";
import { ruleRows } from "../../../report/rule-rows";
import { askedRows } from "./asked-rows";
import { outlookRows } from "./outlook-rows";
import { type PlanReport, type PlanReportSpeech, planReportSpeech } from "./plan-report";
import { plannedRows } from "./planned-rows";
import { scenarioRows } from "./scenario-rows";
import { stepRows } from "./step-rows";
import { wayRows } from "./way-rows";

type Section = {
  readonly title: (speech: PlanReportSpeech) => string;
  /** None where there is nothing to say: then the title is left out as well. */
  readonly rows: (report: PlanReport, speech: PlanReportSpeech) => readonly DocRow[];
};

/** Sentences stand in the wide column, numbers beside them. */
const WIDTHS = [66, 26, 16, 18, 16, 18, 14, 14, 14, 18, 16, 16];

const sections: readonly Section[] = [
  { title: ({ sayScreen }) => sayScreen("events.title"), rows: stepRows },
  { title: ({ sayHere }) => sayHere("plan.title"), rows: plannedRows },
  { title: ({ sayScreen }) => sayScreen("scenarios.title"), rows: scenarioRows },
  { title: ({ sayRows }) => sayRows("ways.title"), rows: wayRows },
  { title: ({ sayRule }) => sayRule("readings.title"), rows: disputedRows },
  { title: ({ say }) => say("why.law"), rows: lawRows },
  { title: ({ sayReport }) => sayReport("about.title"), rows: trustRows },
];

/**
 * A sheet that tells a look ahead to somebody who has no add-in: what is to come, every day on which something changes,
 * the plan with its scenarios, and the ways back. Values only; what comes from the workbook stays the text it is.
 */
export function planReportSheet(report: PlanReport, checkSpeech: CheckSpeech): SheetDocument {
  const speech = planReportSpeech(checkSpeech);
  const { sayHere } = speech;
  return {
    name: sayHere("sheet.name"),
    widths: WIDTHS,
    page: "landscape",
    rows: [
      [{ is: "text", text: sayHere("title"), look: "title" }],
      ...outlookRows(report, speech),
      [],
      ...askedRows(report, speech),
      ...sections.flatMap((section) => sectionRows(section, report, speech)),
    ],
  };
}

function sectionRows(
  { title, rows }: Section,
  report: PlanReport,
  speech: PlanReportSpeech,
): readonly DocRow[] {
  const said = rows(report, speech);
  return said.length === 0 ? [] : [[], [{ is: "text", text: title(speech), look: "heading" }], ...said];
}

function disputedRows({ answer, forecast }: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const { check } = answer.roster;
  if (check === null) return [];
  const day = toDotted(forecast.from);
  return [...readingRows({ check }, speech), ...sentences([speech.sayHere("readings.day", { day })])];
}

function lawRows({ answer }: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const { check } = answer.roster;
  return [
    ...(check === null ? [] : ruleRows({ check }, speech)),
    ...sentences([speech.sayPlan("forecast.law", { day: toDotted(lawCheckedOn) })]),
  ];
}

function trustRows({ answer }: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const { check } = answer.roster;
  return check === null ? [] : aboutRows({ check }, speech);
}
