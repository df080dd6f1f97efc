import { Button, type ButtonProps, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SheetResult } from "../../excel/sheet-result";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { useSpeech } from "../speech";

/** After so long Excel is most likely waiting for the end of a cell's edit. */
const PATIENCE_MS = 3_000;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

type Outcome =
  | { readonly kind: "none" | "writing" | "waiting" | "protected" | "failed" }
  | { readonly kind: "written"; readonly sheet: string };

type Props = {
  readonly label: string;
  readonly icon: NonNullable<ButtonProps["icon"]>;
  /** Adds the sheet. */
  readonly write: () => Promise<SheetResult>;
  readonly written: (sheet: string) => string;
  readonly failed: string;
};

/** A button that adds a sheet to the workbook, and what became of it. */
export function SheetButton({ label, icon, write, written, failed }: Props) {
  const styles = useStyles();
  const { language, say: sayPane } = useSpeech();
  const say = speaker(reportTexts, language);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const isWriting = useRef(false);
  const isBusy = outcome.kind === "writing" || outcome.kind === "waiting";

  useEffect(() => {
    if (outcome.kind !== "writing") return;
    const timer = setTimeout(() => setOutcome({ kind: "waiting" }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const start = async () => {
    if (isWriting.current) return;
    isWriting.current = true;
    setOutcome({ kind: "writing" });
    try {
      const result = await write();
      setOutcome(result.written ? { kind: "written", sheet: result.name } : { kind: result.reason });
    } catch {
      setOutcome({ kind: "failed" });
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
        return sayPane("reading.waits");
      case "protected":
        return say("outcome.protected");
      case "failed":
        return failed;
      case "written":
        return written(outcome.sheet);
    }
  };

  return (
    <div className={styles.box}>
      <Button
        size="small"
        icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : icon}
        disabledFocusable={isBusy}
        onClick={() => void start()}
      >
        {label}
      </Button>
      <div aria-live="polite">{outcome.kind !== "none" && <Caption1 block>{words()}</Caption1>}</div>
    </div>
  );
}
