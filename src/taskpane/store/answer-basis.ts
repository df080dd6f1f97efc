import type { Question, Snapshot } from "./answer";
import type { Field } from "../../roster/table/fields";
import type { HeadingChanges } from "../../workbook-model/heading-changes";

/** What an answer was worked out from besides the rows. */
export type AnswerBasis = {
  /** The number of the reading. */
  readonly number: number;
  readonly settings: Snapshot["settings"];
  readonly categories: Snapshot["categories"];
  readonly question: Question;
  readonly unwritten: HeadingChanges<Field>;
};

/** Whether an answer can be had from the one before by judging the edited rows alone. */
export function isSameBasis(before: AnswerBasis | null, now: AnswerBasis): boolean {
  return (Object.keys(now) as (keyof AnswerBasis)[]).every((key) => before?.[key] === now[key]);
}
