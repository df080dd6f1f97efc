import { useState } from "react";
import type { SayCheck } from "../../../../i18n/check";
import type { Day } from "../../../../law/day";
import type { ExcelVerbs } from "../../../excel-verbs";
import { type Decision, decisionColumns, decisionRows } from "./decisions";
import { CATEGORIES_TABLE } from "../../../../workbook-model/own-tables";
import { orFailed } from "../../../store/failure";

/** The outcome of the last decisions; null before any, and while some are being saved. */
export type DecisionsOutcome =
  | { readonly kind: "written"; readonly count: number }
  | { readonly kind: "protected" | "columns" | "failed" }
  | null;

/** Saves decisions to the workbook's table of positions and triggers a new check once they are written. */
export function useDecisions(
  verbs: Pick<ExcelVerbs, "writeRecords">,
  today: () => Day,
  say: SayCheck,
  onWritten: () => Promise<void>,
): {
  readonly outcome: DecisionsOutcome;
  readonly decide: (decisions: readonly Decision[]) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<DecisionsOutcome>(null);
  const decide = async (decisions: readonly Decision[]) => {
    setOutcome(null);
    const result = await orFailed(
      verbs.writeRecords(CATEGORIES_TABLE, decisionColumns(say), decisionRows(decisions, today(), say)),
    );
    setOutcome(result.written ? { kind: "written", count: decisions.length } : { kind: result.reason });
    if (result.written) await onWritten();
  };
  return { outcome, decide };
}
