import type { AdoptionResult } from "../../../../excel/adoption";
import type { SayFindings } from "../../../../i18n/findings";
import type { SayPlan } from "../../../../i18n/plan";
import type { Notice } from "../../../findings/write-outcome";
import type { PlanTable } from "../../../store/plan/plan-state";
import type { Part } from "./adoption-of";

/** More names would bury the rest of the sentence. */
const NAMED = 5;

/** The outcome of writing a plan into the roster, with the skipped rows and the reasons. */
export function adoptionOutcome(
  result: AdoptionResult<Part> | null,
  { sheet }: PlanTable,
  say: SayPlan,
  sayFinding: SayFindings,
): Notice {
  if (result === null) return { intent: "error", words: say("adopt.failed.write") };
  if (!result.written) return { intent: "error", words: say(`adopt.failed.${result.reason}`) };
  const rows = result.done.flatMap(({ planRows }) => planRows).length;
  const left = (["changed", "calculated"] as const).flatMap((why) => {
    const skippedRows = result.left.flatMap((each) => (each.why === why ? each.part.planRows : []));
    const numbers = skippedRows.map(({ row }) => sheet.row + row + 1);
    const shown = numbers.slice(0, NAMED).join(", ") + (numbers.length > NAMED ? "…" : "");
    return skippedRows.length === 0
      ? []
      : [say(`adopt.left.${why}`, { count: skippedRows.length, rows: shown })];
  });
  return {
    intent: left.length > 0 ? "warning" : "success",
    words: [rows > 0 ? say("adopt.written", { rows }) : sayFinding("written.none"), ...left].join(" "),
  };
}
