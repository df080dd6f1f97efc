import { useState } from "react";
import type { SayColumns } from "../../../../i18n/columns";
import type { Day } from "../../../../law/day";
import type { ExcelVerbs } from "../../../excel-verbs";
import { type Decision, decisionColumns, decisionRows } from "./decisions";
import { CATEGORIES_TABLE } from "../../../../workbook-model/own-tables";

/** What became of the decisions written last; null before the first and while some are being written. */
export type DecisionsOutcome =
  | { readonly kind: "written"; readonly count: number }
  | { readonly kind: "protected" | "columns" | "failed" }
  | null;

/** Writes decisions into the workbook's table of positions, and asks for a new check once they stand there. */
export function useDecisions(
  verbs: Pick<ExcelVerbs, "writeRecords">,
  today: () => Day,
  say: SayColumns,
  onWritten: () => Promise<void>,
): {
  readonly outcome: DecisionsOutcome;
  readonly decide: (decisions: readonly Decision[]) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<DecisionsOutcome>(null);
  const decide = async (decisions: readonly Decision[]) => {
    setOutcome(null);
    const result = await verbs
      .writeRecords(CATEGORIES_TABLE, decisionColumns(say), decisionRows(decisions, today(), say))
      .catch(() => ({ written: false, reason: "failed" }) as const);
    setOutcome(result.written ? { kind: "written", count: decisions.length } : { kind: result.reason });
    if (result.written) await onWritten();
  };
  return { outcome, decide };
}
