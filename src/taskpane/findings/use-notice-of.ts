import { useEffect, useRef, useState } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { Notice } from "./write-outcome";

/** What is said of cells of a sheet, until they hold something else than when it was said. */
export function useNoticeOf(sheet: SheetCells): [Notice | null, (notice: Notice | null) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  const said = useRef<{ readonly notice: Notice; readonly held: string } | null>(null);
  useEffect(() => {
    if (!notice?.cells) return;
    const held = JSON.stringify(
      notice.cells.map(({ row, column }) => sheet.cells[row - sheet.row]?.[column - sheet.column]),
    );
    if (said.current?.notice !== notice) said.current = { notice, held };
    else if (said.current.held !== held) setNotice(null);
  }, [notice, sheet]);
  return [notice, setNotice];
}
