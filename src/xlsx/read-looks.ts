import { utils } from "@e965/xlsx";
import type { Area } from "../sheet/area";
import type { Look, Sheet } from "./workbook";
import { attribute } from "./xml";

type SheetLooks = Pick<Sheet, "looks" | "rowHeights">;

/** Blank cells are styled too, but not beyond this many columns right of the last one that holds something. */
const SPARE_COLUMNS = 3;

/** How the cells of a sheet look, as far as it differs from a plain cell, and the heights of its rows. */
export function readLooks(xml: string, used: Area, known: (Look | null)[]): SheetLooks {
  const looks: Sheet["looks"] = [];
  const [bottom, right] = [used.row + used.rows, used.column + used.columns + SPARE_COLUMNS];
  for (const [cell] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const look = known[Number(attribute(cell, "s") ?? NaN)];
    if (!look) continue;
    const { r: row, c: column } = utils.decode_cell(attribute(cell, "r") ?? "A1");
    if (row < bottom && column < right) looks.push({ row, column, look });
  }
  return { looks, rowHeights: rowHeights(xml) };
}

function rowHeights(xml: string): Sheet["rowHeights"] {
  return [...xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)].flatMap(([row]) => {
    const points = attribute(row, "customHeight") === "1" ? Number(attribute(row, "ht")) : 0;
    return points > 0 ? [{ row: Number(attribute(row, "r")) - 1, points }] : [];
  });
}
