import type { Bounds } from "../domain/tally";

/** The groups in which citizens are missing however the unclear rows turn out; if none is, those in which some may be. */
export function shortGroups<Step extends { readonly gap: Bounds }>(steps: readonly Step[]): readonly Step[] {
  const surely = steps.filter(({ gap }) => gap.min > 0);
  return surely.length > 0 ? surely : steps.filter(({ gap }) => gap.max > 0);
}
