import type { Severity } from "../roster/judgement/findings";
import type { VacancyCheck } from "../roster/vacancies/check-vacancies";
import { checkVacancyList } from "./arguments/vacancies";
import { answer, type Asked } from "./host/answer";
import { MOST_CARDS, withCard } from "./host/card";
import { dateResult } from "./host/date-result";
import { vacancyCard } from "./results/vacancy-card";

const headings = ["row", "verdict", "first_day", "missing", "warnings", "next", "next_day"];

/**
 * Checks a list of vacancies before permits are applied for: what stands against filing each on its day, the first day
 * by the cautious count, and the next thing to do. Rows are counted from 1 inside the range.
 * @customfunction APPLICATION_CHECK APPLICATION_CHECK
 * @param vacancies List of vacancies with its headings, one row per vacancy.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [roster] Staffing sheet with its headings, to test the ratio on the filing day.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @returns A table: a row of headings, then one row for each vacancy.
 */
export function applicationCheck(
  vacancies: unknown[][],
  as_of?: unknown[][],
  roster?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const check = checkVacancyList({ vacancies, asOf: as_of, roster, employer, categories }, asked);
    const cards = check.cards && check.vacancies.length <= MOST_CARDS;
    return [headings, ...check.vacancies.map((vacancy) => rowOf(vacancy, cards, asked))];
  });
}

function rowOf(vacancy: VacancyCheck, cards: boolean, asked: Asked): unknown[] {
  const { row, verdict, firstDay, next } = vacancy;
  return [
    row + 1,
    withCard(verdict, () => vacancyCard(vacancy, asked), cards, asked),
    dateOrBlank(firstDay),
    codesOf(vacancy, "error"),
    codesOf(vacancy, "warning"),
    next.what,
    dateOrBlank(next.dueDay),
  ];
}

/** The codes of the findings that weigh so much, each once. */
function codesOf({ findings }: VacancyCheck, wanted: Severity): string {
  const codes = findings.filter(({ severity }) => severity === wanted).map(({ code }) => code);
  return [...new Set(codes)].join(", ");
}

function dateOrBlank(day: VacancyCheck["firstDay"]): unknown {
  return day === null ? "" : dateResult(day);
}
