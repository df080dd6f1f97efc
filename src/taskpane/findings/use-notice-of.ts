import { useEffect, useRef, useState } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import { isSameCell } from "../../excel/cell-of";
import type { Notice } from "./write-outcome";

/** A notice about cells that disappears once they no longer hold the written values. */
export function useNoticeOf(sheet: SheetCells): [Notice | null, (notice: Notice | null) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  // The new sheet may be rendered later than the notice about it.
  const confirmed = useRef<Notice | null>(null);
  useEffect(() => {
    if (!notice?.cells) return;
    const isUnchanged = notice.cells.every(({ row, column, seen }) =>
      isSameCell(seen, sheet.cells[row - sheet.row]?.[column - sheet.column]),
    );
    if (isUnchanged) confirmed.current = notice;
    else if (confirmed.current === notice) setNotice(null);
  }, [notice, sheet]);
  return [notice, setNotice];
}
