import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Check } from "../../roster/check";
import { groups } from "../../law/category";
import type { Row } from "../account";
import { headings, line, percent, words } from "../values";
import { shareOf } from "./group-measures";

/** Data of a chart of actual and required shares: a row of headings, then one row per group that has people. */
export function shareChartRows(
  { groups: judged }: Pick<Check, "groups">,
  language: Language,
): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const drawn = groups.flatMap((group) => {
    const { range, requiredPercent } = judged[group];
    const [worst, best] = [shareOf(range.worst), shareOf(range.best)];
    if (worst === null || best === null) return [];
    return [{ group, worst, best, required: requiredPercent / 100 }];
  });
  if (drawn.length === 0) return [];
  const isOpen = drawn.some(({ worst, best }) => worst !== best);
  const shares = isOpen ? (["worst", "best"] as const) : (["share"] as const);
  return [
    headings("", ...[...shares, "required" as const].map((name) => sayReport(`chart.${name}`))),
    ...drawn.map(({ group, worst, best, required }) =>
      line(
        words(sayAnswer(`group.${group}`)),
        percent(worst),
        ...(isOpen ? [percent(best)] : []),
        percent(required),
      ),
    ),
  ];
}
