import { cellText, readCell } from "../../sheet/cell";
import type { Fix } from "../../roster/judgement/fix";
import type { CellChange, ChangeOf } from "./cell-change";
import type { PlacedFinding } from "../../account/findings/placed-finding";
import { valueWords } from "../../account/findings/written-before";

/**
 * What the changes have in common: all are safe, all fill cells covered by merged cells, the same text gets the same
 * value, or the dates of a column are read in the same order.
 */
export type AlikeKind = "safe" | "merged" | "text" | "day_first" | "month_first";

/** Changes made by one decision. */
export type AlikeFixes = {
  readonly key: string;
  readonly kind: AlikeKind;
  readonly changes: readonly [CellChange, ...CellChange[]];
};

/** Groups the fixes of one cause that can be made together, largest first; single changes form no group. */
export function alikeFixes(
  findings: readonly PlacedFinding[],
  fixOf: (finding: PlacedFinding) => Fix | null,
  changeOf: ChangeOf,
): readonly AlikeFixes[] {
  const byKey = new Map<string, AlikeFixes & { changes: [CellChange, ...CellChange[]] }>();
  for (const finding of findings)
    for (const { kind, key, change } of ways(finding, fixOf(finding), changeOf)) {
      const known = byKey.get(key);
      if (known) known.changes.push(change);
      else byKey.set(key, { key, kind, changes: [change] });
    }
  return [...byKey.values()]
    .filter(({ changes }) => changes.length > 1)
    .sort((a, b) => b.changes.length - a.changes.length);
}

/** The other changes of the same group. */
export function changesLike(change: CellChange, alike: readonly AlikeFixes[]): readonly CellChange[] {
  const group = alike.find(({ changes }) => changes.some((one) => isSame(one, change)));
  return group?.changes.filter((one) => !isSame(one, change)) ?? [];
}

function isSame(one: CellChange, other: CellChange): boolean {
  return (
    one.address === other.address &&
    one.value.as === other.value.as &&
    valueWords(one.value) === valueWords(other.value)
  );
}

type Way = { readonly kind: AlikeKind; readonly key: string; readonly change: CellChange };

const orders = ["day_first", "month_first"] as const;

function ways({ code }: PlacedFinding, fix: Fix | null, changeOf: ChangeOf): readonly Way[] {
  if (fix === null) return [];
  if (fix.kind === "safe") return [{ kind: "safe", key: "safe", change: changeOf(fix, fix.value) }];
  if (fix.merged !== undefined)
    return fix.values.map((value) => ({ kind: "merged", key: "merged", change: changeOf(fix, value) }));
  return fix.values.map((value, index) => {
    const change = changeOf(fix, value);
    const order = code === "date_ambiguous" ? orders[index] : undefined;
    // An ambiguous date has its two readings in this order; a common order is likely only within a column.
    if (order) return { kind: order, key: `${order} ${String(fix.column)}`, change };
    return { kind: "text", key: JSON.stringify([seenText(change), value.as, valueWords(value)]), change };
  });
}

function seenText({ seen }: CellChange): string {
  return cellText(readCell(seen));
}
