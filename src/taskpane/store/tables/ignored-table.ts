import type { Day } from "../../../law/day";

/** Identifies an ignored finding, as cell texts. */
export type FindingMark = {
  readonly sheet: string;
  /** Address without the sheet; "" if the finding is about the employer. */
  readonly cell: string;
  readonly code: string;
  /** The cell's text when it was ignored; once it differs, the finding is shown again. */
  readonly stood: string;
  /** The person in the row; "" if none is named. */
  readonly person: string;
};

/** One row of the table. */
export type IgnoredNote = FindingMark & {
  readonly finding: string;
  readonly reason: string;
  /** Null if a user has typed something else. */
  readonly day: Day | null;
};
