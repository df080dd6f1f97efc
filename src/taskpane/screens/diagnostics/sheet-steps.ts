import type { FormulaTrial } from "../../../i18n/formula-trial";
import type { ExcelVerbs } from "../../excel-verbs";
import { type Step, tryStep } from "./step";
import { trialOutcomes, type TrialOutcome, trialRows } from "./trial-sheet";

export type SheetTrial = { readonly formulas: readonly TrialOutcome[]; readonly steps: readonly Step[] };

/** Excel shows #BUSY! until the functions file has loaded, which takes seconds on a cold start. */
const TRIES = 40;
const PAUSE_MS = 250;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));

/** Tries every formula, and everything the pane writes, on a temporary sheet. */
export async function trySheet(
  verbs: ExcelVerbs,
  sheetId: string,
  trials: readonly FormulaTrial[],
  wait: () => Promise<void> = pause,
): Promise<SheetTrial> {
  let formulas: readonly TrialOutcome[] = trials.map(({ id }) => ({ id, problem: "not written" }));
  const steps = [
    await tryStep("fillSheet", async () => {
      await verbs.fillSheet(sheetId, trialRows(trials));
      return "";
    }),
    await tryStep("calculate", async () => {
      for (let left = TRIES; left > 0; left--) {
        formulas = trialOutcomes(trials, await verbs.readSheet(sheetId));
        if (formulas.every(({ problem }) => problem === null)) break;
        await wait();
      }
      return "";
    }),
    await tryStep("markFindings", async () => {
      const { marked } = await verbs.markFindings(sheetId, [
        { severity: "error", row: 0, column: 0 },
        { severity: "warning", row: 1, column: 0 },
        { severity: "tip", row: 2, column: 0 },
      ]);
      return marked ? "" : "protected";
    }),
    await tryStep("clearMarks", async () => ((await verbs.clearMarks(sheetId)).cleared ? "" : "protected")),
    await tryStep("freezeFormulas", async () => {
      const own = (await verbs.findFormulas()).filter((formula) => formula.sheetId === sheetId);
      const { frozen, changed, kept } = await verbs.freezeFormulas(own, null);
      return `frozen ${String(frozen.length)}, changed ${String(changed.length)}, kept ${String(kept.length)}`;
    }),
  ];
  return { formulas, steps };
}
