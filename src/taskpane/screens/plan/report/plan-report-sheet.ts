import { aboutRows } from "../../../../account/about-rows";
import type { Row, Section } from "../../../../account/account";
import { readingRows } from "../../../../account/check/reading-rows";
import { ruleRows } from "../../../../account/check/rule-rows";
import { sentences } from "../../../../account/values";
import { lawCheckedOn } from "../../../../domain/law-checked";
import type { SheetDocument } from "../../../../excel/sheet-document";
import { lawSentences } from "../../../../i18n/explain-verdict";
import { toDotted } from "../../../../law/day";
import type { CheckSpeech } from "../../../check-speech";
import { docRows, docSections, dressed } from "../../../report/account-sheet";
import { pageFoot } from "../../../report/page-foot";
import { askedRows } from "./asked-rows";
import { outlookRows } from "./outlook-rows";
import { type PlanReport, type PlanVoices, planVoicesIn } from "./plan-report";
import { plannedRows } from "./planned-rows";
import { scenarioRows } from "./scenario-rows";
import { stepRows } from "./step-rows";
import { wayRows } from "./way-rows";

/** Sentences stand in the wide column, numbers beside them. */
const WIDTHS = [66, 26, 16, 18, 16, 18, 14, 14, 14, 18, 16, 16];

/**
 * A sheet that tells a look ahead to somebody who has no add-in: what is to come, every day on which something changes,
 * the plan with its scenarios, and the ways back. Values only; what comes from the workbook stays the text it is.
 */
export function planReportSheet(
  report: PlanReport,
  { language }: Pick<CheckSpeech, "language">,
): SheetDocument {
  const voices = planVoicesIn(language);
  const { sayHere } = voices;
  return {
    name: sayHere("sheet.name"),
    widths: WIDTHS,
    page: { orientation: "landscape", footer: pageFoot(report.forecast.from, lawCheckedOn, voices) },
    rows: [
      [dressed(sayHere("title"), "title")],
      ...outlookRows(report, voices),
      [],
      ...docRows(askedRows(report, voices)),
      ...docSections(planAccount(report, voices)),
    ],
  };
}

/** What a look ahead says, in this order. */
function planAccount(report: PlanReport, voices: PlanVoices): readonly Section[] {
  const { check } = report.answer.roster;
  const { say, sayAnswer, sayHere, sayReport, sayRows, sayRule, sayScreen } = voices;
  return [
    { id: "days", title: sayScreen("events.title"), rows: stepRows(report, voices) },
    { id: "plan", title: sayHere("plan.title"), rows: plannedRows(report, voices) },
    { id: "scenarios", title: sayScreen("scenarios.title"), rows: scenarioRows(report, voices) },
    { id: "ways", title: sayRows("ways.title"), rows: wayRows(report, voices) },
    { id: "readings", title: sayRule("readings.title"), rows: disputedRows(report, voices) },
    { id: "law", title: say("why.law"), rows: lawRows(report, voices) },
    {
      id: "about",
      title: sayReport("about.title"),
      rows: check === null ? [] : aboutRows(lawSentences(check.proof, sayAnswer), voices),
    },
  ];
}

function disputedRows({ answer, forecast }: PlanReport, voices: PlanVoices): readonly Row[] {
  const { check } = answer.roster;
  if (check === null) return [];
  const day = toDotted(forecast.from);
  return [...readingRows(check, voices), ...sentences([voices.sayHere("readings.day", { day })])];
}

function lawRows({ answer }: PlanReport, voices: PlanVoices): readonly Row[] {
  const { check } = answer.roster;
  return [
    ...(check === null ? [] : ruleRows(check, voices)),
    ...sentences([voices.sayPlan("forecast.law", { day: toDotted(lawCheckedOn) })]),
  ];
}
