import { askedAhead } from "../../i18n/explain-asked";
import { exemptionSentence } from "../../i18n/explain-forecast";
import { groups } from "../../law/category";
import { type Day, toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import { groupsWords, outlookOf } from "./outlook";
import type { AheadVoices } from "./ahead";

type Speech = Pick<AheadVoices, "sayPlan" | "sayScreen">;

/** What has to be known beside the headline: the doubt before or behind it, and how the exemption fares. */
export function outlookNotes(forecast: Forecast, speech: Speech): readonly string[] {
  const { sayPlan, sayScreen } = speech;
  const { breaks, doubtFrom, exemptionEnds, steps } = forecast;
  const { verdict, day } = outlookOf(forecast);
  const isOpen = verdict === "undecided";
  return [
    ...(verdict === "empty" ? [sayPlan("forecast.empty", { day: toDotted(day) })] : []),
    ...(isOpen ? [doubt(forecast, day, speech)] : []),
    ...(isOpen && breaks
      ? [
          sayScreen("doubt.then", {
            day: toDotted(breaks.day),
            groups: groupsWords(breaks.groups, speech),
          }),
        ]
      : []),
    ...askedAhead(forecast, sayPlan),
    ...(breaks?.losesExemption === true ? [sayPlan("forecast.exemption_lost")] : []),
    ...(exemptionEnds === null ? holds(forecast, speech) : exemptionSentence(steps, exemptionEnds, sayPlan)),
    ...(!isOpen && verdict !== "empty" && doubtFrom !== null && doubtFrom !== breaks?.day
      ? [sayScreen("doubt.before", { day: toDotted(doubtFrom) })]
      : []),
    ...(verdict === "exempt" ? withoutExemption(forecast, speech) : []),
  ];
}

/** Why it cannot be told from a day on: an assumption about permits, or unclear rows. */
function doubt({ steps, readings }: Forecast, from: Day, { sayPlan, sayScreen }: Speech): string {
  const step = steps.find(({ day }) => day === from);
  const isAssumed = readings.ended_permits === "unclear" && (step?.endedPermits ?? 0) > 0;
  return isAssumed ? sayPlan("forecast.doubt.assumed", { day: toDotted(from) }) : sayScreen("doubt.rows");
}

/** An exemption is no ratio that is held, so where it is all that holds this is said. */
function withoutExemption({ groupFailsFrom }: Forecast, { sayPlan }: Speech): readonly string[] {
  return groups.flatMap((group) => {
    const from = groupFailsFrom[group];
    return from === null
      ? []
      : [sayPlan("forecast.ratio_fails", { groups: sayPlan(`group.${group}`), day: toDotted(from) })];
  });
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
