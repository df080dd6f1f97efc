import { useEffect, useState, useSyncExternalStore } from "react";
import type { CheckState } from "../../store/use-check";
import type { Clock } from "../../clock";
import type { ExcelVerbs } from "../../excel-verbs";
import { VacancySession } from "./vacancy-session";
import type { VacancyState } from "./vacancy-state";

export type VacanciesInUse = { readonly state: VacancyState; readonly session: VacancySession };

/** The screen goes when another one is shown; what was checked on it stays for as long as the pane is open. */
const sessions = new WeakMap<ExcelVerbs, VacancySession>();

function sessionOf(verbs: ExcelVerbs, clock: Clock): VacancySession {
  const session = sessions.get(verbs) ?? new VacancySession(verbs, clock);
  sessions.set(verbs, session);
  return session;
}

/** The check of the vacancies, as it was left when the screen was shown last. */
export function useVacancies(
  verbs: ExcelVerbs,
  clock: Clock,
  { source }: Pick<CheckState, "source">,
): VacanciesInUse {
  const [session] = useState(() => sessionOf(verbs, clock));
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(() => session.followCheck(source), [session, source]);
  useEffect(() => session.watch(), [session]);
  return { state, session };
}
