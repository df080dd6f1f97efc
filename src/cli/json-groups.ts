import type { GroupJudgement } from "../domain/verdict";
import { type Group, groups } from "../law/category";

/** Both groups as JSON, the same in all output. */
export function jsonGroups(judged: Readonly<Record<Group, GroupJudgement>>) {
  return groups.map((group) => {
    const { citizens, foreigners, unclear, total, requiredPercent, verdict, room, gap } = judged[group];
    return { group, citizens, foreigners, unclear, total, requiredPercent, verdict, room, gap };
  });
}
