import { pane } from "../../i18n/pane";
import { useRef, useState } from "react";
import type { SheetResult } from "../../excel/sheet-result";
import { useSay } from "../speech";
import { useSlowHint } from "./use-slow-hint";

type Outcome =
  | { readonly kind: "none" | "writing" | "protected" | "failed" }
  | { readonly kind: "written"; readonly sheet: string };

export type SheetTaskState = {
  readonly kind: Outcome["kind"];
  /** Sentence on the outcome; empty before the start. */
  readonly words: string;
  readonly isBusy: boolean;
  /** Adds the sheet; null if it is already being added or Excel failed. */
  readonly start: () => Promise<SheetResult | null>;
};

/** Runs a sheet task and describes its outcome. */
export function useSheetTask({ write, written }: SheetTask): SheetTaskState {
  const say = useSay(pane);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const isWriting = useRef(false);
  const isBusy = outcome.kind === "writing";
  const isSlow = useSlowHint(isBusy);

  const start = async () => {
    if (isWriting.current) return null;
    isWriting.current = true;
    setOutcome({ kind: "writing" });
    try {
      const result = await write();
      setOutcome(result.written ? { kind: "written", sheet: result.name } : { kind: result.reason });
      return result;
    } catch {
      setOutcome({ kind: "failed" });
      return null;
    } finally {
      isWriting.current = false;
    }
  };

  const words = (): string => {
    switch (outcome.kind) {
      case "none":
        return "";
      case "writing":
        return say(isSlow ? "reading.waits" : "outcome.writing");
      case "protected":
        return say("outcome.protected");
      case "failed":
        return say("outcome.failed");
      case "written":
        return written?.(outcome.sheet) ?? say("outcome.written", { sheet: outcome.sheet });
    }
  };

  return { kind: outcome.kind, words: words(), isBusy, start };
}

/** Adding a sheet to the workbook. */
export type SheetTask = {
  readonly write: () => Promise<SheetResult>;
  /** What to do with the sheet that was added, if that is not plain. */
  readonly written?: (sheet: string) => string;
};
