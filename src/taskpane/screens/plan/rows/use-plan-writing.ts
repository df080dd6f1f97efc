import { useCallback, useState } from "react";
import type { ListChange, ListResult } from "../../../../excel/edit-records";
import type { Notice } from "../../../findings/write-outcome";
import type { PlanPartProps } from "../plan-state";
import { planColumns } from "./plan-columns";
import { type RowsSpeech, useRowsSpeech } from "./rows-speech";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";

export type PlanWriting = {
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  /** Writes into the plan and says what became of it; false where nothing was written. */
  readonly write: (change: ListChange, done: string) => Promise<boolean>;
};

/** Writes rows of the plan, in the table as it was read, and has the screen read it again. */
export function usePlanWriting({
  verbs,
  answer,
  actions,
}: Pick<PlanPartProps, "verbs" | "answer" | "actions">): PlanWriting {
  const { language, sayRows } = useRowsSpeech();
  const [notice, setNotice] = useState<Notice | null>(null);
  const { plan: table } = answer;
  const write = useCallback(
    async (change: ListChange, done: string) => {
      setNotice(null);
      const result = await verbs
        .editRecords(PLAN_TABLE, planColumns(language, table), change)
        .catch(() => null);
      // What somebody else has changed meanwhile is to be seen as well.
      const isToBeRead = result === null || result.written || result.reason === "changed";
      if (isToBeRead) await actions.planWritten().catch(() => undefined);
      setNotice(outcome(result, done, sayRows));
      return result?.written === true;
    },
    [verbs, language, table, actions, sayRows],
  );
  return { notice, setNotice, write };
}

function outcome(result: ListResult | null, done: string, say: RowsSpeech["sayRows"]): Notice {
  if (result?.written) return { intent: "success", words: done };
  const columns = result?.reason === "columns" ? result.missing.map((name) => `«${name}»`).join(", ") : "";
  return {
    intent: "error",
    words: say(`failed.${result?.reason ?? "write"}`, { table: PLAN_TABLE, columns }),
  };
}
