import type { PlacedFinding } from "../../account/findings/placed-finding";

/** Findings of which the same is to be said. */
export type SameWords = { readonly words: string; readonly same: readonly PlacedFinding[] };

/** Findings by what is said of them, so that it is said once; those met first come first. */
export function sameWords(
  findings: readonly PlacedFinding[],
  wordsOf: (finding: PlacedFinding) => string,
): readonly SameWords[] {
  const byWords = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const words = wordsOf(finding);
    const same = byWords.get(words);
    if (same) same.push(finding);
    else byWords.set(words, [finding]);
  }
  return [...byWords].map(([words, same]) => ({ words, same }));
}
