import type { NotCovered } from "../judge-roster";
import type { Steps } from "../steps";
import {
  judgeVacancies,
  type VacanciesCheck,
  type VacanciesQuestion,
  type VacancyCheck,
} from "./check-vacancies";
import { RosterInSteps } from "./roster-in-steps";
import type { UnreadableVacancies } from "./vacancy-layout";

/** As `checkVacancies`, in steps, so that a page can breathe while a long staffing sheet is read for one day after another. */
export function* checkVacanciesInSteps(
  question: VacanciesQuestion,
): Steps<VacanciesCheck | UnreadableVacancies | NotCovered> {
  const list = judgeVacancies(question);
  if (list.kind !== "list") return list;
  yield 0;
  const staff = list.asked && new RosterInSteps(...list.asked);
  // The as-of day comes first: from it the days on which the staff changes are known.
  if (staff) yield* staff.ask(() => staff.on(question.day));
  const vacancies: VacancyCheck[] = [];
  for (const vacancy of list.judged) {
    const ask = () => list.answerTo(vacancy, staff);
    vacancies.push(staff ? yield* staff.ask(ask) : ask());
    yield vacancy.facts.row;
  }
  return list.checkOf(vacancies, staff);
}
