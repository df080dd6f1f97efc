import { addDays, type Day } from "../law/day";

/** Steps that take time before a citizen starts work. The user assumes their lengths; no rule sets them. */
export type DurationName = "hiring" | "notice";

/** A length in calendar days that the user assumes and no source gives. */
export type Duration = {
  readonly name: DurationName;
  readonly days: number;
  readonly confidence: "assumed";
};

/** A duration entered by the user. "review": that of a permit application. */
export type AssumedDuration = { readonly name: DurationName | "review"; readonly days: number };

/** The latest day to start, and the durations counted back from the day on which the change must take effect. */
export type LatestDay = {
  readonly day: Day;
  readonly durations: readonly Duration[];
  /** Earlier than the as-of day. */
  readonly isPast: boolean;
};

/**
 * The latest day to start hiring, so that citizens are at work on the target day, given the durations that the user
 * assumes. The review of an application is left out: it precedes a foreigner's permit, not the hiring of a citizen. Null
 * if nothing is assumed, or the result is outside Excel's calendar.
 */
export function latestDayToHire(
  target: Day,
  asOf: Day,
  assumed: readonly AssumedDuration[],
): LatestDay | null {
  const durations = assumed.flatMap(({ name, days }): readonly Duration[] =>
    name !== "review" && Number.isInteger(days) && days > 0 ? [{ name, days, confidence: "assumed" }] : [],
  );
  if (durations.length === 0) return null;
  const day = addDays(target, -durations.reduce((sum, { days }) => sum + days, 0));
  return day === null ? null : { day, durations, isPast: day < asOf };
}
