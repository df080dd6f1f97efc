import { useState } from "react";
import type { ExcelVerbs } from "../excel-verbs";
import type { Proven } from "./proven";

/** Navigates to rows of a proof in its sheet, and reports whether the last attempt failed. */
export function useGoToRow(
  proven: Proven | null,
  goTo: ExcelVerbs["goTo"],
): { readonly isGoFailed: boolean; readonly go: (row: number) => void } {
  const [isGoFailed, setGoFailed] = useState(false);
  const go = (row: number) => {
    if (!proven) return;
    const { sheet, judged } = proven;
    const { name, surname, citizenship = 0 } = judged.layout.columns;
    setGoFailed(false);
    goTo(sheet.id, sheet.row + row, sheet.column + (name ?? surname ?? citizenship)).catch(() =>
      setGoFailed(true),
    );
  };
  return { isGoFailed, go };
}
