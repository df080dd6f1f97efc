import { exemptionSentence } from "../../../i18n/explain-forecast";
import { toDotted } from "../../../law/day";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { groupsWords, outlookOf } from "./outlook";
import type { PlanSpeech } from "./plan-speech";

type Speech = Pick<PlanSpeech, "sayPlan" | "sayScreen">;

/** What has to be known beside the headline: the doubt before or behind it, and how the exemption fares. */
export function outlookNotes(forecast: Forecast, speech: Speech): readonly string[] {
  const { sayPlan, sayScreen } = speech;
  const { breaks, doubtFrom, exemptionEnds, steps } = forecast;
  const { verdict } = outlookOf(forecast);
  const isOpen = verdict === "undecided";
  return [
    ...(isOpen ? [sayScreen("doubt.rows")] : []),
    ...(isOpen && breaks
      ? [
          sayScreen("doubt.then", {
            day: toDotted(breaks.day),
            groups: groupsWords(breaks.groups, speech),
          }),
        ]
      : []),
    ...(breaks?.losesExemption === true ? [sayPlan("forecast.exemption_lost")] : []),
    ...(exemptionEnds === null ? holds(forecast, speech) : exemptionSentence(steps, exemptionEnds, sayPlan)),
    ...(!isOpen && verdict !== "empty" && doubtFrom !== null && doubtFrom !== breaks?.day
      ? [sayScreen("doubt.before", { day: toDotted(doubtFrom) })]
      : []),
  ];
}

/** How near the end of an exemption comes that holds all the time. */
function holds({ steps }: Forecast, { sayScreen }: Speech): readonly string[] {
  const lines = steps.flatMap(({ exemption }) => exemption ?? []);
  const limit = Math.min(...lines.map((line) => line.limit));
  const isHeld = lines.length > 0 && steps.every(({ verdict }) => verdict === "exempt");
  if (!isHeld || !Number.isFinite(limit)) return [];
  const people = Math.max(...lines.map((line) => line.people.max));
  return [sayScreen("exemption.holds", { people, limit, more: limit - people + 1 })];
}
