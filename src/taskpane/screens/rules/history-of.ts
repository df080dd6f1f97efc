import { type DatedRule, type Version, versionOn } from "../../../law/dated";
import type { Day } from "../../../law/day";

/** The value of a rule in force on a day, and the values before and after. */
export type History = {
  readonly current: Version<unknown>;
  /** The previous different value and its last day; null if none is known. */
  readonly previous: { readonly value: unknown; readonly until: Day } | null;
  readonly next: Version<unknown> | null;
};

/** A new act that keeps the value is not a change. */
export function historyOf(rule: DatedRule<unknown>, day: Day): History {
  const current = versionOn(rule, day);
  const differs = ({ value }: Version<unknown>) => !isSameValue(value, current.value);
  const before = rule.versions.findLastIndex((version) => version.from < current.from && differs(version));
  const [previous, successor] = [rule.versions[before], rule.versions[before + 1]];
  return {
    current,
    previous: previous && successor ? { value: previous.value, until: (successor.from - 1) as Day } : null,
    next: rule.versions.find((version) => version.from > day && differs(version)) ?? null,
  };
}

/** Compares rule values, which are numbers, words, lists or small records. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
