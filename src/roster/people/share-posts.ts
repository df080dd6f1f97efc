import { amongSpaces, anyPhrase } from "../words/phrases";

const deputy = anyPhrase("замест*, зам, вице*, орынбасар*, deputy, vice");

/**
 * Of the heads and deputies of a company with 100% foreign share, at most one unit of each post needs no permit
 * (resolution of 18 August 2025). Returns the rows beyond the first head and the first deputy. Anybody whose position is
 * not that of a deputy is taken for a head.
 */
export function beyondOneOfEach(
  rows: readonly number[],
  positionOf: (row: number) => string,
): ReadonlySet<number> {
  const isDeputy = (row: number) => deputy.test(amongSpaces(positionOf(row)));
  const deputies = rows.filter(isDeputy);
  const heads = rows.filter((row) => !isDeputy(row));
  return new Set([...heads.slice(1), ...deputies.slice(1)]);
}
