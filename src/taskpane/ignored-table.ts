import type { Day } from "../law/day";

/** What an ignored finding is known by, as texts of cells. */
export type FindingMark = {
  readonly sheet: string;
  /** Its address without the sheet; "" where the finding is about the employer. */
  readonly cell: string;
  readonly code: string;
  /** What the cell said when it was ignored: once it says something else the finding is shown again. */
  readonly stood: string;
  /** Whose row it is; "" where nobody is named. */
  readonly person: string;
};

/** One row of the table. */
export type IgnoredNote = FindingMark & {
  readonly finding: string;
  readonly reason: string;
  /** Null where a person has typed something else. */
  readonly day: Day | null;
};
