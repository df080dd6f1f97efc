import { keptCheck, keptIgnored } from "../kept";
import type { Kept } from "../store";
import { VacancySession } from "./vacancy-session";

/** The check of the vacancies, measured against what the check of the roster reads. */
export const keptVacancies: Kept<VacancySession> = (store) =>
  new VacancySession(
    store.verbs,
    store.clock,
    store.get(keptCheck),
    store.upkeep,
    store.get(keptIgnored).read,
  );
