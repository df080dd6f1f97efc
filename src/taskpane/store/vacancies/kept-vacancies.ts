import { keptCheck, keptIgnored } from "../kept";
import type { Kept } from "../store";
import { VacancySession } from "./vacancy-session";

/** The vacancy check, measured against the checked roster. */
export const keptVacancies: Kept<VacancySession> = (store) =>
  new VacancySession(
    store.verbs,
    store.clock,
    store.get(keptCheck),
    store.upkeep,
    store.get(keptIgnored).read,
  );
