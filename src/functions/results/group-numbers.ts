import { shareInTenths } from "../../domain/ratio";
import type { GroupJudgement } from "../../domain/verdict";
import { numberOrRange } from "./number-or-range";

/** The numbers of a group by column name, in the order of the table; a range where unclear rows leave one open. */
export function groupNumbers(group: GroupJudgement) {
  return {
    citizens: group.citizens,
    foreigners: group.foreigners,
    unclear: group.unclear,
    total: group.total,
    share: shareOf(group),
    required: group.requiredPercent,
    room: numberOrRange(group.room),
    gap: numberOrRange(group.gap),
  };
}

function shareOf({ range: { worst, best } }: GroupJudgement): number | string {
  const least = shareInPercent(worst);
  const most = shareInPercent(best);
  if (least === null || most === null) return least ?? most ?? "";
  return numberOrRange({ min: least, max: most });
}

function shareInPercent({ citizens, total }: { citizens: number; total: number }): number | null {
  return total === 0 ? null : shareInTenths(citizens, total) / 10;
}
