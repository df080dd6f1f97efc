import { type HeadingOf, matchHeadings } from "./match-headings";
import type { Chosen, Schema } from "./schema";

/** A heading row, or two rows of which the upper one names groups. */
export type HeadingRow<Field extends string> = {
  readonly row: number;
  /** The combined heading of each column, if there are two rows. */
  readonly joined?: readonly unknown[];
  readonly matches: readonly HeadingOf<Field>[];
};

export function headingsIn<Field extends string>(
  row: readonly unknown[],
  { match, several }: Pick<Schema<Field>, "match" | "several">,
  chosen?: Chosen<Field>,
): readonly HeadingOf<Field>[] {
  return matchHeadings(row, match, chosen, several);
}
