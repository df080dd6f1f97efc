import type { Holding } from "../people/column-looks";
import { comparableHeading, joinedAtLineEnds } from "./heading-matcher";

/** By what a heading that is no known name of a field is near to it. */
export type Nearness<Field extends string> = {
  readonly field: Field;
  /** What it says, each as beginnings of words with Kazakh letters as Russian ones; all of them are to be there. */
  readonly says: readonly RegExp[];
  /** What makes it a heading of something else. */
  readonly strangers?: RegExp;
  /** What has to stand below. */
  readonly holds: readonly Holding[];
};

/** A column whose heading was not understood. */
type Column = { readonly heading: string; readonly holds: Holding };

/**
 * The field that a heading nobody could read is near to, so that its user can be asked; null where it is near to none, or
 * to several. Nothing is ever read by it: "Разрешение действует до" is a question and no name.
 */
export function nearField<Field extends string>(
  { heading, holds }: Column,
  nearnesses: readonly Nearness<Field>[],
  isTaken: (field: Field) => boolean,
): Field | null {
  const text = comparableHeading(joinedAtLineEnds(heading));
  const near = nearnesses.filter(
    ({ field, says, strangers, holds: wanted }) =>
      !isTaken(field) &&
      wanted.includes(holds) &&
      says.every((each) => each.test(text)) &&
      strangers?.test(text) !== true,
  );
  const [first, ...others] = near;
  return first !== undefined && others.every(({ field }) => field === first.field) ? first.field : null;
}

/** Beginnings of words. */
export function beginning(words: string): RegExp {
  return new RegExp(`(^| )(${words})`, "u");
}
