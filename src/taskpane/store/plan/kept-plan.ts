import { keptCheck } from "../kept";
import type { Kept } from "../store";
import { PlanSession } from "./plan-session";

/** The forecast for the checked roster. */
export const keptPlan: Kept<PlanSession> = (store) =>
  new PlanSession(store.verbs, store.get(keptCheck), store.upkeep);
