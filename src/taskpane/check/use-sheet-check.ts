import { useCallback, useEffect, useRef, useState } from "react";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { SETTINGS_TABLE } from "../settings-table";
import type { Answer, Question, Reading } from "./answer";
import type { HeadingChanges } from "./column-changes";
import type { Engine } from "./engine";

export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "failed" };

export type SheetCheck = {
  /** What was read last; null before the first check. */
  readonly reading: Reading | null;
  /** What answers and shows answers; null before the first check. */
  readonly engine: Engine | null;
  /** Answers a question from what was read last; null before the first check. */
  readonly answerTo: ((question: Question, unwritten?: HeadingChanges) => Answer) | null;
  readonly phase: Phase;
  /** The workbook was edited, on whatever sheet, after it was read: formulas may take values from any of them. */
  readonly isStale: boolean;
  /** Reads the sheet with an id, or else the one in front. */
  readonly check: (sheetId?: string) => Promise<void>;
  /** Answers anew from the settings as they stand now, after the pane itself has written some. */
  readonly readSettings: () => Promise<void>;
};

type Read = Pick<SheetCheck, "reading" | "engine" | "answerTo">;

const NOTHING_READ: Read = { reading: null, engine: null, answerTo: null };

/** Reads the sheet in front when asked, and notices edits that came after. */
export function useSheetCheck(verbs: ExcelVerbs, clock: Clock): SheetCheck {
  const [latest, setLatest] = useState(NOTHING_READ);
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const [isEdited, setEdited] = useState(false);
  const isReading = useRef(false);

  const read = useCallback(
    async (sheetId?: string) => {
      if (isReading.current) return;
      isReading.current = true;
      setPhase({ kind: "reading", done: 0, total: 0 });
      setEdited(false);
      try {
        // What reads and judges a roster is not needed to show the button, so it comes while Excel is being asked.
        const [{ engine }, reading] = await Promise.all([
          import("./engine"),
          readWorkbook(verbs, clock, sheetId, (done, total) => setPhase({ kind: "reading", done, total })),
        ]);
        setLatest(readBy(engine, reading));
        setPhase({ kind: "idle" });
      } catch {
        setPhase({ kind: "failed" });
      } finally {
        isReading.current = false;
      }
    },
    [verbs, clock],
  );

  const { reading } = latest;
  const readSettings = useCallback(async () => {
    if (!reading) return;
    const [{ engine }, settings] = await Promise.all([import("./engine"), verbs.readTable(SETTINGS_TABLE)]);
    // Settings that stand among the people push rows about when they grow.
    if (settings?.id === reading.sheet.id) await read(reading.sheet.id);
    else setLatest(readBy(engine, { ...reading, settings }));
  }, [verbs, reading, read]);

  useEffect(() => {
    const watching = verbs.watchEdits(() => setEdited(true));
    // Without the watch the pane works as before, it only cannot say that the workbook has changed.
    watching.catch(() => undefined);
    return () => {
      void watching.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [verbs]);

  const isStale = reading !== null && isEdited;
  return { ...latest, phase, isStale, check: read, readSettings };
}

function readBy(engine: Engine, reading: Reading): Read {
  return {
    reading,
    engine,
    answerTo: (question, unwritten) => engine.answerTo(reading, question, unwritten),
  };
}

async function readWorkbook(
  verbs: ExcelVerbs,
  clock: Clock,
  sheetId: string | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<Reading> {
  const sheet = await verbs.readSheet(sheetId, onProgress);
  const settings = await verbs.readTable(SETTINGS_TABLE);
  return { sheet, settings, at: clock.time() };
}
