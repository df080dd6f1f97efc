import { useMemo } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { Answer } from "../check/answer";
import { notesIn, type ShownFindings, shownFindings } from "./shown-findings";
import type { Ignoring } from "./use-ignored";

/** The findings to show, made anew only when something behind them has changed. */
export function useShownFindings(
  answer: Answer,
  sheet: SheetCells,
  { table, unwritten }: Ignoring,
): ShownFindings & { readonly isReadable: boolean } {
  const known = useMemo(() => notesIn({ table, unwritten }), [table, unwritten]);
  const shown = useMemo(() => shownFindings(answer, sheet, known.notes), [answer, sheet, known]);
  return { ...shown, isReadable: known.isReadable };
}
