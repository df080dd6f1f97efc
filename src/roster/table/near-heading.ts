import type { Holding } from "../people/column-looks";
import { comparableHeading, joinedAtLineEnds } from "./heading-matcher";
import type { Hint } from "./schema";

/** By what a heading that is no known name of a field is near to it. */
export type Nearness<Field extends string> = {
  readonly field: Field;
  /** What it says, each as beginnings of words with Kazakh letters as Russian ones; all of them are to be there. */
  readonly says: readonly RegExp[];
  /** What makes it a heading of something else. */
  readonly strangers?: RegExp;
  /** What has to stand below for its user to be asked. */
  readonly holds: readonly Holding[];
  /**
   * What cells say by which the column is read without a question: "ЦЗН уведомлён" over "да" and "нет". Without it only
   * its user can tell.
   */
  readonly reads?: Hint<Field>["holds"];
};

/** A column whose heading was not understood. */
type Column = { readonly heading: string; readonly holds: Holding };

/**
 * The field that a heading nobody could read is near to, so that its user can be asked; null where it is near to none, or
 * to several. Nothing is read by it: "Разрешение действует до" is a question and no name.
 */
export function nearField<Field extends string>(
  { heading, holds }: Column,
  nearnesses: readonly Nearness<Field>[],
  isTaken: (field: Field) => boolean,
): Field | null {
  const near = nearTo(heading, nearnesses).filter(
    (each) => !isTaken(each.field) && each.holds.includes(holds),
  );
  const [first, ...others] = near;
  return first !== undefined && others.every(({ field }) => field === first.field) ? first.field : null;
}

/** What a heading that is no known name is near to, in the order given. */
export function nearTo<Field extends string>(
  heading: string,
  nearnesses: readonly Nearness<Field>[],
): readonly Nearness<Field>[] {
  const text = comparableHeading(joinedAtLineEnds(heading));
  return nearnesses.filter(
    ({ says, strangers }) => says.every((each) => each.test(text)) && strangers?.test(text) !== true,
  );
}

/** Beginnings of words. */
export function beginning(words: string): RegExp {
  return new RegExp(`(^| )(${words})`, "u");
}
