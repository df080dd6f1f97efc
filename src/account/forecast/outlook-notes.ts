import { planTexts } from "../../i18n/plan";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { askedAhead } from "../../sentences/explain-asked";
import { exemptionSentence } from "../../sentences/explain-forecast";
import { groups } from "../../law/category";
import { type Day, toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import { groupsWords, outlookOf } from "./outlook";

/** Notes on the headline: doubts before or after it, and the exemption. */
export function outlookNotes(forecast: Forecast, language: Language): readonly string[] {
  const sayPlan = speaker(planTexts, language);
  const { breaks, doubtFrom, exemptionEnds, steps } = forecast;
  const { verdict, day } = outlookOf(forecast);
  const isOpen = verdict === "undecided";
  return [
    ...(verdict === "empty" ? [sayPlan("forecast.empty", { day: toDotted(day) })] : []),
    ...(isOpen ? [doubt(forecast, day, language)] : []),
    ...(isOpen && breaks
      ? [
          sayPlan("doubt.then", {
            day: toDotted(breaks.day),
            groups: groupsWords(breaks.groups, language),
          }),
        ]
      : []),
    ...askedAhead(forecast, speaker(checkTexts, language)),
    ...(breaks?.losesExemption === true ? [sayPlan("forecast.exemption_lost")] : []),
    ...(exemptionEnds === null
      ? holds(forecast, language)
      : exemptionSentence(steps, exemptionEnds, sayPlan)),
    ...(!isOpen && verdict !== "empty" && doubtFrom !== null && doubtFrom !== breaks?.day
      ? [sayPlan("doubt.before", { day: toDotted(doubtFrom) })]
      : []),
    ...(verdict === "exempt" ? withoutExemption(forecast, language) : []),
  ];
}

/** Why the verdict is undecided from a day on: an assumption about permits, or unclear rows. */
function doubt({ steps, readings }: Forecast, from: Day, language: Language): string {
  const sayPlan = speaker(planTexts, language);
  const step = steps.find(({ day }) => day === from);
  const isAssumed = readings.ended_permits === "unclear" && (step?.endedPermits ?? 0) > 0;
  return isAssumed ? sayPlan("forecast.doubt.assumed", { day: toDotted(from) }) : sayPlan("doubt.rows");
}

/** Says from when each group would fail without the exemption, since being exempt does not mean that the ratio holds. */
function withoutExemption({ groupFailsFrom }: Forecast, language: Language): readonly string[] {
  const sayPlan = speaker(planTexts, language);
  const sayCheck = speaker(checkTexts, language);
  return groups.flatMap((group) => {
    const from = groupFailsFrom[group];
    return from === null
      ? []
      : [sayPlan("forecast.ratio_fails", { groups: sayCheck(`group.${group}`), day: toDotted(from) })];
  });
}

/** How close the headcount comes to the limit of an exemption that holds throughout. */
function holds({ steps }: Forecast, language: Language): readonly string[] {
  const sayPlan = speaker(planTexts, language);
  const lines = steps.flatMap(({ exemption }) => exemption ?? []);
  const limit = Math.min(...lines.map((line) => line.limit));
  const isHeld = lines.length > 0 && steps.every(({ verdict }) => verdict === "exempt");
  if (!isHeld || !Number.isFinite(limit)) return [];
  const people = Math.max(...lines.map((line) => line.people.max));
  return [sayPlan("exemption.holds", { people, limit, more: limit - people + 1 })];
}
