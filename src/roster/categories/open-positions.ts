import { type Finding, severityOf } from "../judgement/findings";
import type { Remark } from "../judgement/remark";
import { positionKey } from "./position-categories";

/** One finding per position without a decided category, at its first row, with the number of people in it. */
export function openPositions(remarks: readonly Remark[], deciding: ReadonlySet<number>): readonly Finding[] {
  const byPosition = new Map<string, Remark[]>();
  for (const remark of remarks) {
    if (remark.code !== "position_open") continue;
    const key = positionKey(String(remark.values["text"]));
    const same = byPosition.get(key);
    if (same === undefined) byPosition.set(key, [remark]);
    else same.push(remark);
  }
  return [...byPosition.values()].flatMap((same): readonly Finding[] => {
    const [first] = same;
    if (first === undefined) return [];
    const severity = severityOf(
      first.code,
      same.some(({ row }) => deciding.has(row)),
    );
    return [{ ...first, severity, values: { ...first.values, people: same.length } }];
  });
}
