import type { Selection } from "../../excel/selection";
import type { Place } from "../../account/findings/placed-finding";

/** State of stepping through the findings of a sheet: the starting cell and the last one visited. */
export type Walk = { readonly from: Selection | null; readonly at: CellOf | null };

type CellOf = { readonly sheetId: string; readonly row: number; readonly column: number };

export const NOT_BEGUN: Walk = { from: null, at: null };

/** Continues if the last visited cell is still selected; otherwise starts anew. */
export function walkFrom(selected: Selection, { from, at }: Walk): Selection {
  const { row, column } = selected.area;
  const isAtLast = at?.sheetId === selected.sheetId && at.row === row && at.column === column;
  return isAtLast && from !== null ? from : selected;
}

/** The next or previous cell with a finding, row by row from left to right; wraps around. */
export function placeBeside(
  places: readonly Place[],
  { row, column }: Pick<Place, "row" | "column">,
  direction: "next" | "previous",
): Place | null {
  const sign = direction === "next" ? 1 : -1;
  const distance = (place: Place) => sign * (place.row - row || place.column - column);
  const isNearer = (a: Place, b: Place) => (sign * (a.row - b.row || a.column - b.column) < 0 ? a : b);
  const nearest = (some: readonly Place[]) =>
    some.reduce<Place | null>((best, each) => (best ? isNearer(each, best) : each), null);
  return nearest(places.filter((place) => distance(place) > 0)) ?? nearest(places);
}
