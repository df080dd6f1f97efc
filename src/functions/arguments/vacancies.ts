import { explainNotCovered } from "../../sentences/explain-finding";
import { explainUnreadableVacancies } from "../../sentences/explain-vacancy";
import { type Cells, readGiven } from "../../sheet/cell";
import { checkVacancies, type VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import type { Settings } from "../../roster/settings/employer-settings";
import type { Asked } from "../host/answer";
import { asOfDay } from "./as-of";
import { decidedCategories } from "./categories";
import { employerSettings } from "./employer";
import { type Argument, matrixOf } from "./matrix";
import { Refusal } from "./refusal";
import { unanswered } from "./roster";

/**
 * Checks the list of vacancies of a formula, with the roster if it has one; refuses what cannot be read.
 */
export function checkVacancyList(
  {
    vacancies,
    asOf,
    roster,
    employer,
    categories,
  }: Record<"vacancies" | "asOf" | "roster" | "employer" | "categories", Argument>,
  asked: Asked,
): VacanciesCheck & Pick<Settings, "cards"> {
  const day = asOfDay(asOf, asked);
  const settings = employerSettings(employer, day, asked);
  const staff = matrixOf(roster);
  const decided = decidedCategories(categories, asked);
  const check = checkVacancies({
    cells: matrixOf(vacancies),
    day,
    employer: settings.employer,
    readings: settings.readings,
    chosenHeadings: settings.chosenVacancyHeadings,
    ...(!isBlank(staff) && {
      roster: {
        cells: staff,
        chosenHeadings: settings.chosenHeadings,
        ...(decided && { categories: decided }),
      },
    }),
  });
  if (check.kind === "unreadable")
    throw new Refusal("bad_input", explainUnreadableVacancies(check, asked.say));
  if (check.kind === "not_covered") throw new Refusal("no_answer", explainNotCovered(check, asked.say));
  const problem = check.rosterProblem;
  if (problem?.kind === "unreadable") throw unanswered(problem, asked);
  if (check.vacancies.length === 0) throw new Refusal("no_answer", asked.say("no_vacancies"));
  return { ...check, cards: settings.cards };
}

/** Omitted, or a single blank cell. */
function isBlank(cells: Cells): boolean {
  return cells.length === 1 && cells[0]?.length === 1 && readGiven(cells[0]?.[0]) === null;
}
