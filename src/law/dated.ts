import type { ActId } from "./acts";
import { type Day, iso } from "./day";
import { checkedOnOf, isStatute, oldestOf } from "./source-days";
import type { SourceId } from "./sources";

/**
 * How far a value can be trusted. "primary": read in a public copy of a statute; "reported": stated by secondary
 * sources, or inferred from a statute; "disputed": sources conflict, or there is only one weak source.
 */
export type Confidence = "primary" | "reported" | "disputed";

/** From least to most reliable. */
export const confidences = ["disputed", "reported", "primary"] as const satisfies readonly Confidence[];

/** A value not set yet, or not readable; never replaced by its predecessor. */
export const UNKNOWN = "unknown";

/** The value of a rule from a day until the next version takes over. */
export type Version<T> = {
  readonly from: Day;
  readonly value: T | typeof UNKNOWN;
  readonly act: ActId;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** Day up to which this is confirmed: the earliest check among its sources. */
  readonly checkedOn: Day;
};

export type DatedRule<T, Id extends string = string> = {
  readonly id: Id;
  readonly versions: readonly [Version<T>, ...Version<T>[]];
};

/**
 * One line of a rule's table. By default a value is "primary" if all its sources are statutes, otherwise "reported".
 */
export function since<const T>(
  from: string,
  value: T,
  act: ActId,
  sources: Version<T>["sources"],
  confidence: Confidence = sources.every(isStatute) ? "primary" : "reported",
): Version<Exclude<T, typeof UNKNOWN>> {
  return {
    from: iso(from),
    value: value as Exclude<T, typeof UNKNOWN> | typeof UNKNOWN,
    act,
    sources,
    confidence,
    checkedOn: oldestOf(sources.map(checkedOnOf)),
  };
}

/** Versions are known from this day; earlier days are an error, never an extrapolation. */
export const KNOWN_FROM = iso("2023-01-01");

/**
 * The version of a rule in force on a day.
 *
 * Callers check first that the day is covered (`isCovered`); an earlier day is a programming error and throws.
 */
export function versionOn<T>(rule: DatedRule<T>, day: Day): Version<T> {
  const version = rule.versions.findLast((candidate) => candidate.from <= day);
  if (!version) throw new RangeError(`Rule ${rule.id} is not known on day ${String(day)}`);
  return version;
}

/** The value of a rule in force on a day; throws if it is unknown, so that nothing is ever computed without it. */
export function valueOn<T>(rule: DatedRule<T>, day: Day): T {
  const { value } = versionOn(rule, day);
  if (value === UNKNOWN) throw new RangeError(`Rule ${rule.id} has no known value on day ${String(day)}`);
  return value;
}

/** Whether the rules are known on a day: from 1 January 2023 on. */
export function isCovered(day: Day): boolean {
  return day >= KNOWN_FROM;
}
