import { planTexts } from "../../i18n/plan";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import { capitalised } from "../../i18n/whole-sentence";
import type { Language } from "../../i18n/language";
import type { Verdict } from "../../domain/verdict";
import type { Group } from "../../law/category";
import { type Day, toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";

/** The summary of a forecast: the first event that matters, and its day. */
export type Outlook = { readonly verdict: Verdict; readonly day: Day; readonly isNow: boolean };

/** An empty roster, a break, a doubt before any break, or none of these until the last day. */
export function outlookOf({ steps, breaks, doubtFrom, from, last }: Forecast): Outlook {
  if (steps[0]?.verdict === "empty") return { verdict: "empty", day: from, isNow: true };
  if (doubtFrom !== null && (breaks === null || doubtFrom < breaks.day)) {
    // If everybody leaves, the doubt does not come from an unclear row.
    const isEmpty = steps.find(({ day }) => day === doubtFrom)?.verdict === "empty";
    return { verdict: isEmpty ? "empty" : "undecided", day: doubtFrom, isNow: doubtFrom === from };
  }
  if (breaks !== null) return { verdict: "fail", day: breaks.day, isNow: breaks.isNow };
  const isExempt = steps.some(({ verdict }) => verdict === "exempt");
  return { verdict: isExempt ? "exempt" : "pass", day: last, isNow: false };
}

export function outlookWords(forecast: Forecast, language: Language): string {
  const sayPlan = speaker(planTexts, language);
  const { verdict, day: of, isNow } = outlookOf(forecast);
  const day = toDotted(of);
  switch (verdict) {
    case "fail": {
      const groups = groupsWords(forecast.breaks?.groups ?? [], language);
      return sayPlan(isNow ? "headline.fail.now" : "headline.fail", { groups, day });
    }
    case "undecided":
      return sayPlan(isNow ? "headline.doubt.now" : "headline.doubt", { day });
    case "exempt": {
      const isAlways = forecast.steps.every((step) => step.verdict === "exempt");
      return sayPlan(isAlways ? "headline.exempt" : "headline.good", { day });
    }
    default:
      return sayPlan(`headline.${verdict}`, { day });
  }
}

/** The name of one group, or of both, as it begins a line. */
export function groupsWords(groups: readonly Group[], language: Language): string {
  const [first, ...others] = groups;
  return first === undefined || others.length > 0
    ? speaker(planTexts, language)("groups.both")
    : capitalised(speaker(checkTexts, language)(`group.${first}`));
}
