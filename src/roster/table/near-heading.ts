import type { Holding } from "../people/column-looks";
import { comparableHeading, joinedAtLineEnds } from "./heading-matcher";
import type { Hint } from "./schema";

/** What makes an unknown heading resemble a field. */
export type Nearness<Field extends string> = {
  readonly field: Field;
  /** Beginnings of words, with Kazakh letters replaced by Russian ones; all patterns must match. */
  readonly says: readonly RegExp[];
  /** Negative pattern: shows that it is a heading of something else. */
  readonly strangers?: RegExp;
  /** The contents required for asking the user. */
  readonly holds: readonly Holding[];
  /**
   * The contents for which the column is read without asking: "ЦЗН уведомлён" over "да" and "нет". If omitted, only the
   * user can decide.
   */
  readonly reads?: Hint<Field>["holds"];
};

/** An unread column. */
type Column = { readonly heading: string; readonly holds: Holding };

/**
 * The field that an unread heading resembles, for asking the user; null if none or several. The column is not read because
 * of it: "Разрешение действует до" leads to a question.
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

/** All fields that a heading resembles, in the given order. */
export function nearTo<Field extends string>(
  heading: string,
  nearnesses: readonly Nearness<Field>[],
): readonly Nearness<Field>[] {
  const text = comparableHeading(joinedAtLineEnds(heading));
  return nearnesses.filter(
    ({ says, strangers }) => says.every((each) => each.test(text)) && strangers?.test(text) !== true,
  );
}

/** A pattern for beginnings of words. */
export function beginning(words: string): RegExp {
  return new RegExp(`(^| )(${words})`, "u");
}
