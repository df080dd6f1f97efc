import { capitalised } from "../../i18n/whole-sentence";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import { isNotApplied } from "../../roster/plan/plan-findings";
import type { Scenario } from "./ahead";

/** The groups that are or may be short of citizens; none while an exemption holds. */
function shortGroups({ verdict, groups: judged }: ForecastStep) {
  if (verdict === "exempt" || verdict === "empty") return [];
  return groups.map((key) => ({ key, ...judged[key].gap })).filter(({ max }) => max > 0);
}

/** How many citizens each group is short of. */
export function gapWords(step: ForecastStep, language: Language): readonly string[] {
  const sayPlan = speaker(planTexts, language);
  return shortGroups(step).map(({ key, min, max }) => {
    const group = sayPlan(`short.${key}`);
    return min === max
      ? sayPlan("scenarios.gap", { group, gap: max })
      : sayPlan("scenarios.gap.range", { group, min, max });
  });
}

/** The same in figures, for a narrow table: "3–4: −13", "1–2: −2…−3". */
export function gapFigures(step: ForecastStep, language: Language): readonly string[] {
  const say = speaker(planTexts, language);
  return shortGroups(step).map(({ key, min, max }) => {
    const figure =
      min === max ? `−${String(max)}` : min === 0 ? `0…−${String(max)}` : `−${String(min)}…−${String(max)}`;
    return `${say(`short.${key}`)}: ${figure}`;
  });
}

/** The first day on which a forecast fails, or on which it is open before. */
export function failsFromWords(
  { breaks, doubtFrom }: Forecast,
  language: Language,
  dayWords = toDotted,
): string {
  const sayPlan = speaker(planTexts, language);
  if (doubtFrom !== null && (breaks === null || doubtFrom < breaks.day))
    return sayPlan("scenarios.doubt", { day: dayWords(doubtFrom) });
  return breaks === null ? sayPlan("scenarios.never") : dayWords(breaks.day);
}

/** Which scenarios are incomplete, and how many of their rows were not applied. */
export function leftOutSentences(scenarios: readonly Scenario[], language: Language): readonly string[] {
  const sayPlan = speaker(planTexts, language);
  return scenarios.flatMap(({ name, answer }) => {
    const count = new Set(answer.findings.filter(isNotApplied).map(({ row }) => row)).size;
    return count === 0 ? [] : [capitalised(sayPlan("scenarios.incomplete", { name: name ?? "none", count }))];
  });
}
