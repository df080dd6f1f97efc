import type { Mark } from "../../excel/marks";
import type { PlacedRemark } from "../../account/findings/placed-finding";

type Found = { readonly findings: readonly Pick<PlacedRemark, "place" | "severity">[] };

/** The cells to mark, each once, by its most severe finding. */
export function marksOf(causes: readonly Found[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of ["error", "warning", "tip"] as const)
    for (const { place, severity: own } of causes.flatMap(({ findings }) => findings))
      if (place && own === severity && !marks.has(place.address))
        marks.set(place.address, { row: place.row, column: place.column, severity });
  return [...marks.values()];
}
