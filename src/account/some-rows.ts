import type { Row } from "./account";
import { sentences } from "./values";
import type { Voices } from "./voices";

/** The first of many rows, and a sentence that tells how many more there are. */
export function someRows(
  all: readonly Row[],
  most: number,
  { sayReport }: Pick<Voices, "sayReport">,
): readonly Row[] {
  const hidden = all.length - most;
  return [...all.slice(0, most), ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : [])];
}
