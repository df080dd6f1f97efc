import { pane } from "../../i18n/pane";
import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { shareInTenths } from "../../domain/ratio";
import type { GroupWay } from "../../domain/surplus-range";
import type { GroupJudgement } from "../../domain/verdict";
import type { Value } from "../account";
import { percentWords } from "../../sentences/group-words";
import { bounds, number, percent, quoted, words } from "../values";

/** The measures of a group, in display order. */
export const measures = [
  "citizens",
  "foreigners",
  "unclear",
  "total",
  "share",
  "required",
  "verdict",
  "room",
  "gap",
] as const;

export type Measure = (typeof measures)[number];

/** The numbers of a group and its verdict; the share is null if nobody is in the group. */
export function groupMeasures(
  { citizens, foreigners, unclear, total, range, requiredPercent, verdict, room, gap }: GroupJudgement,
  language: Language,
): Readonly<Record<Measure, Value | null>> {
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const ends = (each: GroupJudgement["room"]) => bounds(each, (both) => sayReport("range", both));
  return {
    citizens: number(citizens),
    foreigners: number(foreigners),
    unclear: number(unclear),
    total: number(total),
    share: shareBetween(range, language),
    required: percent(requiredPercent / 100),
    verdict: words(sayAnswer(`verdict.${verdict}`)),
    room: ends(room),
    gap: ends(gap),
  };
}

/** The share of citizens truncated to tenths of a percent, because Excel would round it; null if nobody is there. */
export function shareOf({ citizens, total }: GroupWay): number | null {
  return total === 0 ? null : shareInTenths(citizens, total) / 1000;
}

function shareBetween({ worst, best }: GroupJudgement["range"], language: Language): Value | null {
  const say = speaker(pane, language);
  const sayReport = speaker(reportTexts, language);
  const [min, max] = [shareOf(worst), shareOf(best)];
  if (min === null || max === null || min === max) return min === max && min !== null ? percent(min) : null;
  return quoted(sayReport("range", { min: percentWords(min, say), max: percentWords(max, say) }));
}
