import type { Question, Snapshot } from "./answer";
import type { Field } from "../../../roster/table/fields";
import type { HeadingChanges } from "../../../workbook-model/heading-changes";

/** The inputs of an answer, besides the rows. */
export type AnswerBasis = {
  /** Number of the reading. */
  readonly number: number;
  readonly settings: Snapshot["settings"];
  readonly categories: Snapshot["categories"];
  readonly question: Question;
  readonly unwritten: HeadingChanges<Field>;
};

/** True if the previous answer can be updated by judging only the edited rows. */
export function isSameBasis(before: AnswerBasis | null, now: AnswerBasis): boolean {
  return (Object.keys(now) as (keyof AnswerBasis)[]).every((key) => before?.[key] === now[key]);
}
