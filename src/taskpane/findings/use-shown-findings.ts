import { useMemo } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { Answer } from "../store/answer";
import { notesIn, type ShownFindings, shownFindings } from "./shown-findings";
import type { Ignoring } from "../store/ignored-findings";

type Shown = ShownFindings & { readonly isReadable: boolean };
type Of = Pick<Ignoring, "table" | "unwritten"> & { readonly sheet: SheetCells };

/** Made of a hundred thousand findings the list takes long, and more than one place shows it. */
const latest = new WeakMap<Answer, { readonly of: Of; readonly shown: Shown }>();

/** The findings to show, made anew only when something behind them has changed. */
export function useShownFindings(answer: Answer, sheet: SheetCells, { table, unwritten }: Ignoring): Shown {
  return useMemo(() => shownOf(answer, { sheet, table, unwritten }), [answer, sheet, table, unwritten]);
}

function shownOf(answer: Answer, of: Of): Shown {
  const known = latest.get(answer);
  const isSame = known?.of.sheet === of.sheet && known.of.table === of.table;
  if (known && isSame && known.of.unwritten === of.unwritten) return known.shown;
  const { notes, isReadable } = notesIn(of);
  const shown = { ...shownFindings(answer, of.sheet, notes), isReadable };
  latest.set(answer, { of, shown });
  return shown;
}
