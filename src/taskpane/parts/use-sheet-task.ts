import { pane } from "../../i18n/pane";
import { useEffect, useRef, useState } from "react";
import type { SheetResult } from "../../excel/sheet-result";
import { useSay } from "../speech";
import type { SheetTask } from "./sheet-task";

/** After so long Excel is most likely waiting for the end of a cell's edit. */
const PATIENCE_MS = 3_000;

type Outcome =
  | { readonly kind: "none" | "writing" | "waiting" | "protected" | "failed" }
  | { readonly kind: "written"; readonly sheet: string };

export type SheetTaskState = {
  readonly kind: Outcome["kind"];
  /** What became of it; empty before it was started. */
  readonly words: string;
  readonly isBusy: boolean;
  /** Adds the sheet, unless it is being added already; null where Excel failed or it was. */
  readonly start: () => Promise<SheetResult | null>;
};

/** Adds a sheet when asked, and says what became of it. */
export function useSheetTask({ write, written, failed }: SheetTask): SheetTaskState {
  const say = useSay(pane);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const isWriting = useRef(false);

  useEffect(() => {
    if (outcome.kind !== "writing") return;
    const timer = setTimeout(() => setOutcome({ kind: "waiting" }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

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
        return say("outcome.writing");
      case "waiting":
        return say("reading.waits");
      case "protected":
        return say("outcome.protected");
      case "failed":
        return failed;
      case "written":
        return written(outcome.sheet);
    }
  };

  const isBusy = outcome.kind === "writing" || outcome.kind === "waiting";
  return { kind: outcome.kind, words: words(), isBusy, start };
}
