import { type Cells, cellText, isError, mergedAddress, readCell } from "../../sheet/cell";
import { addressArea } from "../../sheet/read-address";
import type { Layout } from "../table/layout";
import { rowKind } from "./people-rows";

/**
 * The rows of people covered by the same merged cell as a row, in a column. Its value is meant for all of them, so after
 * unmerging all of them have to be filled.
 */
export function coveredTogether(
  cells: Cells,
  layout: Layout,
  row: number,
  column: number,
): readonly number[] {
  const mark = coverAt(cells, row, column);
  const area = mark === null ? null : addressArea(mark);
  if (area === null) return [];
  const around = Array.from({ length: 2 * area.rows - 1 }, (_, index) => row - area.rows + 1 + index);
  return around.filter(
    (each) => coverAt(cells, each, column) === mark && isPersonCovered(cells, layout, each),
  );
}

/**
 * Whether a row is a person, judging by its own cells. Headings of sections, totals and vacant posts that happen to be
 * under a merged cell are not meant by it.
 */
export function isPersonCovered(cells: Cells, layout: Layout, row: number): boolean {
  const own = (cells[row] ?? []).map((raw, column) => (coverAt(cells, row, column) === null ? raw : null));
  const { headerRow } = layout;
  const alone = { ...(headerRow !== null && { [headerRow]: cells[headerRow] ?? [] }), [row]: own };
  const kind = rowKind(Object.assign<Cells, object>([], alone), row, layout);
  return kind === "person" || kind === "perhaps_person";
}

/** The address of the merged cell that covers a cell; null if none does. */
function coverAt(cells: Cells, row: number, column: number): string | null {
  const cell = readCell(cells[row]?.[column]);
  return isError(cell) ? mergedAddress(cellText(cell)) : null;
}
