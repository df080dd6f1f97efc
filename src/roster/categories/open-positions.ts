import { type Finding, severityOf } from "../judgement/findings";
import type { Remark } from "../judgement/remark";
import { groupedBy } from "../grouped-by";
import { positionKey } from "./position-categories";

/** One finding per position without a decided category, at its first row, with the number of people in it. */
export function openPositions(remarks: readonly Remark[], deciding: ReadonlySet<number>): readonly Finding[] {
  const open = remarks.filter(({ code }) => code === "position_open");
  const byPosition = groupedBy(open, ({ values }) => positionKey(String(values["text"])));
  return [...byPosition.values()].map((same) => {
    const [first] = same;
    const severity = severityOf(
      first.code,
      same.some(({ row }) => deciding.has(row)),
    );
    return { ...first, severity, values: { ...first.values, people: same.length } };
  });
}
