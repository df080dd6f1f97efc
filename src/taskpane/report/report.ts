import type { Day } from "../../law/day";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { Check } from "../../roster/check";
import type { Answer, Snapshot } from "../store/check/answer";
import type { Ignoring } from "../store/tables/ignored-findings";

/** The input of a report. */
export type ReportedCheck = {
  /** The ignored findings, if any. */
  readonly ignoring?: Ignoring;
  readonly answer: Answer;
  readonly check: Check;
  readonly reading: Snapshot;
  /** The day including everybody in pending applications, if the workbook has any. */
  readonly asked?: ForecastStep | null;
  /** Today. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};
