import { type Day, isDay } from "../law/day";

/** What takes time before a citizen is at work. All of it is what the user assumes; no rule sets it. */
export type DurationName = "hiring" | "notice";

/** So many calendar days for something, as the user says and no source. */
export type Duration = {
  readonly name: DurationName;
  readonly days: number;
  readonly confidence: "assumed";
};

/** A duration that the user assumes; the review is that of an application for a permit. */
export type AssumedDuration = { readonly name: DurationName | "review"; readonly days: number };

/** The latest day on which to begin, and what is counted back from the day on which the change must be there. */
export type LatestDay = {
  readonly day: Day;
  readonly durations: readonly Duration[];
  /** Earlier than the as-of day. */
  readonly isPast: boolean;
};

/**
 * Counts back from a day on which citizens are to be at work everything that the user assumes for finding them. The
 * search on the exchange and the review of an application precede a foreigner's permit, so neither is counted. Null
 * where nothing is assumed, or where that leads out of Excel's calendar.
 */
export function latestDayToHire(
  target: Day,
  asOf: Day,
  assumed: readonly AssumedDuration[],
): LatestDay | null {
  const durations = assumed.flatMap(({ name, days }): readonly Duration[] =>
    name !== "review" && Number.isInteger(days) && days > 0 ? [{ name, days, confidence: "assumed" }] : [],
  );
  const day = target - durations.reduce((sum, { days }) => sum + days, 0);
  return durations.length > 0 && isDay(day) ? { day, durations, isPast: day < asOf } : null;
}
