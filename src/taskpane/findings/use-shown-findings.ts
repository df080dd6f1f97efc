import { useMemo } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { Answer } from "../store/check/answer";
import type { Ignoring } from "../store/tables/ignored-findings";
import type { Kept } from "../store/store";
import { useStore } from "../store/use-store";
import { notesIn, type ShownFindings, shownFindings } from "./shown-findings";

type Shown = ShownFindings & { readonly isReadable: boolean };
type Of = Pick<Ignoring, "table" | "unwritten"> & { readonly sheet: SheetCells; readonly answer: Answer };

/** Keeps the last list: it is slow to build from a hundred thousand findings, and used in several places. */
const keptShown: Kept<(of: Of) => Shown> = () => {
  let latest: { readonly of: Of; readonly shown: Shown } | null = null;
  return (of) => {
    const isKnown = (Object.keys(of) as (keyof Of)[]).every((key) => latest?.of[key] === of[key]);
    if (latest && isKnown) return latest.shown;
    const { notes, isReadable } = notesIn(of);
    const shown = { ...shownFindings(of.answer, of.sheet, notes), isReadable };
    latest = { of, shown };
    return shown;
  };
};

/** The findings to show, recomputed only when their inputs change. */
export function useShownFindings(answer: Answer, sheet: SheetCells, { table, unwritten }: Ignoring): Shown {
  const shownOf = useStore().get(keptShown);
  return useMemo(
    () => shownOf({ answer, sheet, table, unwritten }),
    [shownOf, answer, sheet, table, unwritten],
  );
}
