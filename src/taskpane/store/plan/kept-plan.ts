import { keptCheck } from "../kept";
import type { Kept } from "../store";
import { PlanSession } from "./plan-session";

/** The look ahead on the roster of the check. */
export const keptPlan: Kept<PlanSession> = (store) =>
  new PlanSession(store.verbs, store.get(keptCheck), store.upkeep);
