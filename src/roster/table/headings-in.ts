import { type HeadingOf, matchHeadings } from "./match-headings";
import type { Chosen, Schema } from "./schema";

/** A row that holds headings, or two of which the upper names groups of the lower. */
export type HeadingRow<Field extends string> = {
  readonly row: number;
  /** What stands over each column, where it stands in two rows. */
  readonly joined?: readonly unknown[];
  readonly matches: readonly HeadingOf<Field>[];
};

/** The fields that the cells of a row name. */
export function headingsIn<Field extends string>(
  row: readonly unknown[],
  { match, several }: Pick<Schema<Field>, "match" | "several">,
  chosen?: Chosen<Field>,
): readonly HeadingOf<Field>[] {
  return matchHeadings(row, match, chosen, several);
}
