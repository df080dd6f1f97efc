import { pane } from "../../i18n/pane";
import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { GroupJudgement } from "../../domain/verdict";
import { type Group, groups } from "../../law/category";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { Row } from "../account";
import { shareOf } from "../check/group-measures";
import { day, headings, line, percent } from "../values";

/** More steps would make the chart unreadable. */
const MOST_STEPS = 400;

/**
 * Data of a chart of both groups over time: the first and the last day of every step, since nothing changes in between,
 * with the worst-case share and the required one. No rows if both groups are empty.
 */
export function courseChartRows(steps: readonly ForecastStep[], language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const sayPane = speaker(pane, language);
  const drawn = groups.filter((group) => steps.some((step) => worstShare(step.groups[group]) !== null));
  if (drawn.length === 0 || steps.length > MOST_STEPS) return [];
  const name = (group: Group) => sayAnswer(`group.${group}`);
  return [
    headings(
      sayPane("question.day"),
      ...drawn.flatMap((group) => [name(group), sayReport("chart.required.of", { group: name(group) })]),
    ),
    ...steps.flatMap((step) =>
      [step.day, step.until].map((each) =>
        line(
          day(each),
          ...drawn.flatMap((group) => {
            const share = worstShare(step.groups[group]);
            return [
              share === null ? null : percent(share),
              percent(step.groups[group].requiredPercent / 100),
            ];
          }),
        ),
      ),
    ),
  ];
}

function worstShare({ range }: GroupJudgement): number | null {
  return shareOf(range.worst);
}
