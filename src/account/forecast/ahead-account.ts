import { lawCheckedOn } from "../../domain/law-checked";
import { lawSentences } from "../../i18n/explain-verdict";
import { toDotted } from "../../law/day";
import type { Check } from "../../roster/check";
import { aboutRows } from "../about-rows";
import type { Row, Section } from "../account";
import { readingRows } from "../check/reading-rows";
import { ruleRows } from "../check/rule-rows";
import { fineRows } from "../fine-rows";
import { sentences } from "../values";
import type { Ahead, AheadVoices } from "./ahead";
import { columnsAheadRows } from "./columns-ahead";
import { outlookSection } from "./outlook-rows";
import { plannedRows } from "./planned-rows";
import { scenarioRows } from "./scenario-rows";
import { stepRows } from "./step-rows";
import { wayRows } from "./way-rows";

/** What a look ahead says, in this order: what is to come, day by day, the plan, the ways back, and what it rests on. */
export function aheadAccount(ahead: Ahead, voices: AheadVoices): readonly [Section, ...Section[]] {
  const { check, exposure, forecast, roster } = ahead;
  const { say, sayAnswer, sayColumns, sayHere, sayReport, sayRows, sayRule, sayScreen } = voices;
  return [
    outlookSection(ahead, voices),
    { id: "days", title: sayScreen("events.title"), rows: stepRows(ahead, voices) },
    { id: "plan", title: sayHere("plan.title"), rows: plannedRows(ahead, voices) },
    { id: "scenarios", title: sayScreen("scenarios.title"), rows: scenarioRows(ahead, voices) },
    { id: "ways", title: sayRows("ways.title"), rows: wayRows(ahead, voices) },
    {
      id: "fines",
      title: sayRule("fines.title"),
      rows: exposure === null ? [] : fineRows([{ exposure }], voices),
    },
    {
      id: "columns",
      title: sayColumns("where.title"),
      rows: check === null ? [] : columnsAheadRows(check, roster, voices),
    },
    {
      id: "readings",
      title: sayRule("readings.title"),
      rows: check === null ? [] : disputedRows(check, forecast.from, voices),
    },
    {
      id: "law",
      title: say("why.law"),
      rows: [...(check === null ? [] : ruleRows(check, voices)), ...lawAheadRows(voices)],
    },
    {
      id: "about",
      title: sayReport("about.title"),
      rows: check === null ? [] : aboutRows(lawSentences(check.proof, sayAnswer), voices),
    },
  ];
}

/** How old the law is by which days to come are judged. */
export function lawAheadRows({ sayPlan }: Pick<AheadVoices, "sayPlan">): readonly Row[] {
  return sentences([sayPlan("forecast.law", { day: toDotted(lawCheckedOn) })]);
}

function disputedRows(check: Check, from: Ahead["forecast"]["from"], voices: AheadVoices): readonly Row[] {
  return [
    ...readingRows(check, voices),
    ...sentences([voices.sayHere("readings.day", { day: toDotted(from) })]),
  ];
}
