import type { Area } from "../../sheet/area";
import { changeTable } from "../grid/sheet-tables";
import type { HostState } from "./host-state";
import { refuseProtected } from "./refuse-protected";
import { shiftCells } from "./shift-cells";
import type { FoundTable } from "./table";
import { writeValues } from "./write-cells";

/** Deletes whole rows of a table; cells below move up. A table keeps one blank row when the last one is deleted. */
export function deleteTableRows(state: HostState, found: FoundTable, rows: Area): void {
  const { book, sheet, table, area } = found;
  refuseProtected(state, sheet);
  const isAll = rows.rows === area.rows - 1;
  const gone = isAll ? { ...rows, row: rows.row + 1, rows: rows.rows - 1 } : rows;
  if (isAll) {
    const first = { ...rows, rows: 1 };
    writeValues({ sheet, area: first }, [Array.from({ length: area.columns }, () => "")]);
  }
  if (gone.rows === 0) return;
  shiftCells(state, { sheet, area: gone }, "up");
  changeTable(state.bridge.api, book, table, { area: { ...area, rows: area.rows - gone.rows } });
}
