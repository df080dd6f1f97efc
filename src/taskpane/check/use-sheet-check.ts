import { useCallback, useEffect, useRef, useState } from "react";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import type { Answer, Question, Reading } from "./answer";

/** The table, or sheet, in which a workbook keeps its employer's settings. */
export const SETTINGS_TABLE = "KZ_Employer";

export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "failed" };

export type SheetCheck = {
  /** What was read last; null before the first check. */
  readonly reading: Reading | null;
  /** Answers a question from what was read last; null before the first check. */
  readonly answerTo: ((question: Question) => Answer) | null;
  readonly phase: Phase;
  /** The workbook was edited, on whatever sheet, after it was read: formulas may take values from any of them. */
  readonly isStale: boolean;
  readonly check: () => Promise<void>;
};

const NOTHING_READ = { reading: null, answerTo: null };

/** Reads the sheet in front when asked, and notices edits that came after. */
export function useSheetCheck(verbs: ExcelVerbs, clock: Clock): SheetCheck {
  const [read, setRead] = useState<Pick<SheetCheck, "reading" | "answerTo">>(NOTHING_READ);
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const [isEdited, setEdited] = useState(false);
  const isReading = useRef(false);

  const check = useCallback(async () => {
    if (isReading.current) return;
    isReading.current = true;
    setPhase({ kind: "reading", done: 0, total: 0 });
    setEdited(false);
    try {
      // What reads and judges a roster is not needed to show the button, so it comes while Excel is being asked.
      const [{ answerTo }, reading] = await Promise.all([
        import("./answer"),
        readWorkbook(verbs, clock, (done, total) => setPhase({ kind: "reading", done, total })),
      ]);
      setRead({ reading, answerTo: (question) => answerTo(reading, question) });
      setPhase({ kind: "idle" });
    } catch {
      setPhase({ kind: "failed" });
    } finally {
      isReading.current = false;
    }
  }, [verbs, clock]);

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

  return { ...read, phase, isStale: read.reading !== null && isEdited, check };
}

async function readWorkbook(
  verbs: ExcelVerbs,
  clock: Clock,
  onProgress: (done: number, total: number) => void,
): Promise<Reading> {
  const sheet = await verbs.readSheet(undefined, onProgress);
  const settings = await verbs.readTable(SETTINGS_TABLE);
  return { sheet, settings, at: clock.time() };
}
