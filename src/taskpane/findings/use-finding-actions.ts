import { masked } from "../../account/findings/fix-note";
import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import { useSay, useLanguage } from "../speech";
import { useCallback } from "react";
import type { CellFix } from "../../excel/fix-cells";
import type { SheetCells } from "../../excel/read-sheet";
import type { RecordsResult } from "../../excel/write-records";
import { failureOf, orFailed, type WriteResult } from "../store/failure";
import type { CellChange } from "./cell-change";
import type { Place, PlacedFinding, PlacedRemark } from "../../account/findings/placed-finding";
import { fixNote } from "./fixed-before";
import { ignoredColumns, ignoredHeadings } from "./ignored-columns";
import { holdsNote } from "./ignored-notes";
import { type FindingMark, type IgnoredNote } from "../store/tables/ignored-table";
import type { IgnoredFinding } from "./part-ignored";
import { useFollow } from "../parts/use-follow";
import { writtenCells } from "../store/tables/written-columns";
import { keptFixes } from "../store/kept";
import { useStore } from "../store/use-store";
import type { Ignoring } from "../store/tables/ignored-findings";
import { type Notice, writeOutcome } from "./write-outcome";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";

/** Actions on findings; each resolves once its outcome has been announced. */
export type FindingActions<Remark extends PlacedRemark = PlacedFinding> = {
  readonly go: (place: Place) => void;
  readonly write: (changes: readonly CellChange[]) => Promise<void>;
  readonly ignore: (findings: readonly Remark[], reason: string) => Promise<void>;
};

/** The findings that are acted on, and whom to tell the outcome. */
export type ActingOn<Remark extends PlacedRemark> = {
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  readonly markOf: (finding: Remark) => FindingMark;
  /** The sentence about a finding. */
  readonly explain: (finding: Remark) => string;
  /** Answers again after rows of the sheet (positions on it) were written. */
  readonly onRowsWritten: (rows: readonly number[]) => Promise<void>;
  readonly onNotice: (notice: Notice | null) => void;
};

type Restore = (ignored: readonly IgnoredFinding<PlacedRemark>[]) => Promise<void>;

/** The Excel actions of the list of findings, and their outcomes. */
export function useFindingActions<Remark extends PlacedRemark>({
  sheet,
  ignoring,
  markOf,
  explain,
  onRowsWritten,
  onNotice,
}: ActingOn<Remark>): FindingActions<Remark> & { readonly restore: Restore } {
  const say = useSay(pane);
  const sayFinding = useSay(findingsTexts);
  const language = useLanguage();
  const store = useStore();
  const { verbs, clock } = store;
  const goTo = useCallback(
    async ({ row, column }: Place) => {
      try {
        await verbs.goTo(sheet.id, row, column);
      } catch (error) {
        onNotice({ intent: "error", words: say(`failure.${failureOf(error, "go")}`) });
      }
    },
    [verbs, sheet.id, onNotice, say],
  );
  const go = useFollow(goTo);

  const fixes = store.get(keptFixes);
  const writeCells = async (changes: readonly (CellFix & OfCause)[], done: "written" | "undone") => {
    onNotice(null);
    // If writing failed, some of the cells may have been written nonetheless.
    const result = await verbs.fixCells(sheet.id, changes).catch(() => null);
    // Cells changed by somebody else are re-read as well.
    const written = result?.written ? [...result.fixed, ...result.changed] : [];
    const touched = result === null ? changes : written;
    const codes = new Map(changes.map((change) => [placeKey(change), change.code]));
    const withCode = (fix: CellFix): CellFix & OfCause => {
      const code = codes.get(placeKey(fix));
      return { ...fix, ...(code !== undefined && { code }) };
    };
    try {
      if (result?.written && result.fixed.length > 0) {
        const notes = result.fixed.map((fix) => fixNote(withCode(fix), sheet.sheet, clock));
        await fixes.record(notes, language);
      }
      if (touched.length > 0) await onRowsWritten([...new Set(touched.map(({ row }) => row))]);
    } finally {
      const undo = done === "written" && result?.written ? result.undo : [];
      onNotice(
        result === null
          ? { intent: "error", words: sayFinding("failed.write") }
          : {
              ...writeOutcome(result, sayFinding, done),
              ...(result.written ? { cells: result.undo } : {}),
              ...(undo.length > 0 ? { undo: () => writeCells(undo.map(withCode), "undone") } : {}),
            },
      );
    }
  };
  const write = (changes: readonly CellChange[]) => writeCells(changes, "written");

  const writeNotes = (
    add: readonly IgnoredNote[],
    remove: readonly IgnoredNote[],
  ): Promise<WriteResult<RecordsResult>> =>
    orFailed(
      verbs.writeRecords(IGNORED_TABLE, ignoredHeadings(language), {
        add: add.map((note) => writtenCells(ignoredColumns, note)),
        remove: holdsNote(remove),
      }),
    );

  const ignore = async (findings: readonly Remark[], reason: string) => {
    onNotice(null);
    const notes = findings.map((finding) => ({
      ...markOf(finding),
      finding: masked(explain(finding)),
      reason,
      day: clock.today(),
    }));
    const result = await writeNotes(notes, []);
    if (result.written) await ignoring.read();
    else ignoring.setUnwritten((before) => [...before, ...notes]);
    onNotice(
      result.written
        ? {
            intent: "success",
            words: sayFinding("ignored.done", { count: notes.length, table: IGNORED_TABLE }),
          }
        : {
            intent: "warning",
            words: sayFinding("ignored.for_now", {
              reason: result.reason,
              count: notes.length,
              table: IGNORED_TABLE,
            }),
          },
    );
  };

  const restore: Restore = async (ignored) => {
    onNotice(null);
    const notes = ignored.map(({ note }) => note);
    const unsaved = new Set(notes.filter((note) => ignoring.unwritten.includes(note)));
    const written = notes.filter((note) => !unsaved.has(note));
    if (unsaved.size > 0) ignoring.setUnwritten((before) => before.filter((note) => !unsaved.has(note)));
    const result =
      written.length === 0 ? ({ written: true, removed: 0 } as const) : await writeNotes([], written);
    if (result.written && written.length > 0) await ignoring.read();
    onNotice(
      result.written
        ? { intent: "success", words: sayFinding("restored.done", { count: unsaved.size + result.removed }) }
        : {
            intent: "error",
            words: sayFinding(result.reason === "protected" ? "restored.protected" : "restored.failed", {
              table: IGNORED_TABLE,
            }),
          },
    );
  };

  return { go, write, ignore, restore };
}

/** The finding that a change fixes, if known. */
type OfCause = Partial<Pick<CellChange, "code">>;

function placeKey({ row, column }: Pick<CellFix, "row" | "column">): string {
  return `${String(row)} ${String(column)}`;
}
