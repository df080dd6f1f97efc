import { useEffect, useState, useSyncExternalStore } from "react";
import type { CheckState } from "../../store/use-check";
import type { ExcelVerbs } from "../../excel-verbs";
import { PlanSession } from "./plan-session";
import type { PlanActions, PlanState } from "./plan-state";

export type PlanInUse = {
  readonly state: PlanState;
  readonly session: PlanSession;
  readonly actions: Omit<PlanActions, "go">;
};

/** The screen goes when another one is shown; what was looked ahead stays for as long as the pane is open. */
const sessions = new WeakMap<ExcelVerbs, PlanSession>();

function sessionOf(verbs: ExcelVerbs): PlanSession {
  const session = sessions.get(verbs) ?? new PlanSession(verbs);
  sessions.set(verbs, session);
  return session;
}

/** The look ahead, as it was left when the screen was shown last, on the roster of the Check screen. */
export function usePlan(verbs: ExcelVerbs, check: CheckState): PlanInUse {
  const { source, again, rowsWritten } = check;
  const [session] = useState(() => sessionOf(verbs));
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(() => session.watch(), [session]);
  useEffect(() => session.followCheck(source), [session, source]);
  return {
    state,
    session,
    actions: {
      planWritten: () => session.planWritten(),
      rosterWritten: async (rows, isWhole = false) => {
        await (isWhole ? again() : rowsWritten(rows));
        await session.settled();
      },
    },
  };
}
