import { planTexts } from "../../i18n/plan";
import { useLanguage, useSay } from "../speech";
import { useCallback, useState } from "react";
import type { ListChange, ListResult } from "../../excel/edit-records";
import type { RecordCells } from "../../excel/write-record-rows";
import { PLAN_TABLE } from "../../workbook-model/own-tables";
import type { Notice } from "../findings/write-outcome";
import type { PlanRead } from "./plan-columns";
import { planNotice, takeBack, writePlan } from "./write-plan";
import { useStore } from "../store/use-store";

export type PlanWriting = {
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  /** Writes into the plan as read and announces the outcome; resolves to false if nothing was written. */
  readonly write: (table: PlanRead | null, change: ListChange, done: string) => Promise<boolean>;
  /** Adds rows; the notice has an undo button. */
  readonly add: (table: PlanRead | null, rows: readonly RecordCells[]) => Promise<boolean>;
};

/** Writes plan rows and causes the plan to be read again. */
export function usePlanWriting(onWritten: () => Promise<void>): PlanWriting {
  const { verbs } = useStore();
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const [notice, setNotice] = useState<Notice | null>(null);
  const announce = useCallback(
    async (result: ListResult | null, done: string, undo?: Notice["undo"]) => {
      // Rows changed by somebody else are re-read as well.
      const isToBeRead = result === null || result.written || result.reason === "changed";
      if (isToBeRead) await onWritten().catch(() => undefined);
      const isWritten = result?.written === true;
      setNotice({ ...planNotice(result, done, sayPlan), ...(isWritten && undo && { undo }) });
      return isWritten;
    },
    [onWritten, sayPlan],
  );
  const write = useCallback<PlanWriting["write"]>(
    async (table, change, done) => {
      setNotice(null);
      return announce(await writePlan(verbs, language, table, change), done);
    },
    [verbs, language, announce],
  );
  const add = useCallback<PlanWriting["add"]>(
    async (table, rows) => {
      setNotice(null);
      const values = { count: rows.length, table: PLAN_TABLE };
      const undo = async () => {
        setNotice(null);
        await announce(await takeBack(verbs, language, rows), sayPlan("written.taken_back", values));
      };
      const result = await writePlan(verbs, language, table, { add: rows });
      return announce(result, sayPlan("written.added", values), undo);
    },
    [verbs, language, announce, sayPlan],
  );
  return { notice, setNotice, write, add };
}
