import type { Day } from "../../law/day";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { Check } from "../../roster/check";
import type { Answer, Snapshot } from "../store/answer";
import type { Ignoring } from "../store/ignored-findings";

/** What a report is asked of. */
export type ReportedCheck = {
  /** What is kept off the list of findings, where anything is. */
  readonly ignoring?: Ignoring;
  readonly answer: Answer;
  readonly check: Check;
  readonly reading: Snapshot;
  /** The day with everybody asked for in applications, where the workbook has any. */
  readonly asked?: ForecastStep | null;
  /** The current day. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};
