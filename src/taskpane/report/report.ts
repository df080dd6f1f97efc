import type { Day } from "../../law/day";
import type { Check } from "../../roster/check";
import type { Answer, Reading } from "../check/answer";
import type { Cause } from "../check/group-findings";

/** What a report is asked of. */
export type ReportedCheck = {
  readonly answer: Answer;
  readonly check: Check;
  readonly reading: Reading;
  /** The current day. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** What every part of a report is made from. */
export type Report = ReportedCheck & { readonly causes: readonly Cause[] };
