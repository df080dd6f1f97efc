import { shareInTenths } from "../domain/ratio";
import type { GroupJudgement } from "../domain/verdict";
import type { SayPane } from "../i18n/pane";

/**
 * The counts of a group as words: "7 of 10 are citizens"; where a reading counts others with them, `counted`, they are
 * not called citizens.
 */
export function countWords({ verdict, range }: GroupJudgement, say: SayPane, counted = 0): string {
  if (verdict === "empty") return say("group.empty");
  const { worst, best } = range;
  return worst.citizens === best.citizens && worst.total === best.total
    ? say(counted > 0 ? "group.count.local" : "group.count", worst)
    : say(counted > 0 ? "group.count.local.range" : "group.count.range", {
        worstCitizens: worst.citizens,
        worstTotal: worst.total,
        bestCitizens: best.citizens,
        bestTotal: best.total,
      });
}

/** The share of citizens, cut off to one decimal; null where unclear rows leave it open or nobody is there. */
export function shareWords({ unclear, citizens, total }: GroupJudgement, say: SayPane): string | null {
  if (unclear > 0 || total === 0) return null;
  return percentWords(shareInTenths(citizens, total) / 1000, say);
}

/** A share (0 to 1), already truncated to tenths of a percent, in words; browsers do not know the Kazakh decimal mark. */
export function percentWords(share: number, say: SayPane): string {
  const tenths = Math.round(share * 1000);
  return say("group.share", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}

/** How many people are missing or still fit; null where nobody is in the group. Nobody is missing while exempt. */
export function outcomeWords(
  { verdict, gap, room }: GroupJudgement,
  say: SayPane,
  isExempt = false,
): string | null {
  switch (verdict) {
    case "empty":
      return null;
    case "undecided":
    case "fail":
      return gap.min === gap.max
        ? say(isExempt ? "group.exempt.gap" : "group.gap", { gap: gap.min })
        : say(isExempt ? "group.exempt.gap.range" : "group.gap.range", gap);
    case "pass":
      return room.min === room.max ? say("group.room", { room: room.min }) : say("group.room.range", room);
  }
}

/** How a group stands: its counts, and how many people are missing or still fit. */
export function groupSentences(
  judgement: GroupJudgement,
  say: SayPane,
  counted: number,
  isExempt: boolean,
): readonly string[] {
  const outcome = outcomeWords(judgement, say, isExempt);
  return [countWords(judgement, say, counted), ...(outcome === null ? [] : [outcome])];
}
