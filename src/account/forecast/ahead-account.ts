import { planTexts } from "../../i18n/plan";
import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { lawCheckedOn } from "../../domain/law-checked";
import { lawSentences } from "../../sentences/explain-verdict";
import { toDotted } from "../../law/day";
import type { Check } from "../../roster/check";
import { aboutRows } from "../about-rows";
import type { Row, Section } from "../account";
import { readingRows } from "../check/reading-rows";
import { ruleRows } from "../check/rule-rows";
import { fineRows } from "../fine-rows";
import { sharedSection } from "../shared-sections";
import { sentences } from "../values";
import type { Ahead } from "./ahead";
import { columnsAheadRows } from "./columns-ahead";
import { outlookSection } from "./outlook-rows";
import { plannedRows } from "./planned-rows";
import { scenarioRows } from "./scenario-rows";
import { stepRows } from "./step-rows";
import { wayRows } from "./way-rows";

/** The sections of a forecast report, in order: outlook, day by day, plan, remedies, and the basis of it all. */
export function aheadAccount(ahead: Ahead, language: Language): readonly [Section, ...Section[]] {
  const { exposure } = ahead;
  const say = speaker(pane, language);
  const sayPlan = speaker(planTexts, language);
  return [
    outlookSection(ahead, language),
    { id: "days", title: sayPlan("events.title"), rows: stepRows(ahead, language) },
    { id: "plan", title: say("screen.plan"), rows: plannedRows(ahead, language) },
    { id: "scenarios", title: sayPlan("scenarios.title"), rows: scenarioRows(ahead, language) },
    { id: "ways", title: sayPlan("ways.title"), rows: wayRows(ahead, language) },
    sharedSection("fines", exposure === null ? [] : fineRows([{ exposure }], language), language),
    ...checkSections(ahead, language),
  ];
}

/** What the forecast rests on: how the roster was read, and the law. */
function checkSections({ check, roster, forecast }: Ahead, language: Language): readonly Section[] {
  const law = check === null ? [] : ruleRows(check, language);
  const sentencesOfLaw = check === null ? [] : lawSentences(check.proof, speaker(checkTexts, language));
  return [
    sharedSection("columns", check === null ? [] : columnsAheadRows(check, roster, language), language),
    sharedSection("readings", check === null ? [] : disputedRows(check, forecast.from, language), language),
    sharedSection("law", [...law, ...lawAheadRows(language)], language),
    sharedSection("about", check === null ? [] : aboutRows(sentencesOfLaw, language), language),
  ];
}

/** How current the law is by which future days are judged. */
export function lawAheadRows(language: Language): readonly Row[] {
  const sayPlan = speaker(planTexts, language);
  return sentences([sayPlan("forecast.law", { day: toDotted(lawCheckedOn) })]);
}

function disputedRows(check: Check, from: Ahead["forecast"]["from"], language: Language): readonly Row[] {
  return [
    ...readingRows(check, language),
    ...sentences([speaker(reportTexts, language)("ahead.readings.day", { day: toDotted(from) })]),
  ];
}
