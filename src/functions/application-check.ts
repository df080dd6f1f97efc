import type { Severity } from "../roster/judgement/findings";
import type { VacancyCheck } from "../roster/vacancies/check-vacancies";
import type { CellKey } from "../i18n/cells";
import { checkVacancyList } from "./arguments/vacancies";
import { type Wording, wording } from "./arguments/words";
import { answer, type Asked } from "./host/answer";
import { MOST_CARDS, withCard } from "./host/card";
import { dateResult } from "./host/date-result";
import { vacancyCard } from "./results/vacancy-card";

const headings = [
  "row",
  "verdict",
  "first_day",
  "missing",
  "warnings",
  "next",
  "next_day",
  "both_from",
] as const;

/** People know a vacancy by its name and not by its row. */
const headingsInWords = ["vacancy", ...headings.slice(1)] as readonly CellKey[];

/**
 * Checks a list of vacancies before permits are applied for: what stands against filing each on its day, the first day
 * by the cautious count, and the next thing to do. Rows are counted from 1 inside the range.
 * @customfunction APPLICATION_CHECK APPLICATION_CHECK
 * @param vacancies List of vacancies with its headings, one row per vacancy.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [roster] Staffing sheet with its headings, to test the ratio on the filing day.
 * @param [employer] TRUE for a small business, FALSE, or a two-column range of settings.
 * @param [categories] Table of positions and their categories, where no column of the sheet says them.
 * @param [words] TRUE for words in the language of Excel instead of codes.
 * @returns A table: a row of headings, then one row for each vacancy.
 */
export function applicationCheck(
  vacancies: unknown[][],
  as_of?: unknown[][],
  roster?: unknown[][],
  employer?: unknown[][],
  categories?: unknown[][],
  words?: unknown[][],
): unknown[][] {
  return answer((asked) => {
    const wanted = wording(words, asked);
    const check = checkVacancyList({ vacancies, asOf: as_of, roster, employer, categories }, asked);
    const cards = check.cards && check.vacancies.length <= MOST_CARDS;
    return [
      wanted.headings(wanted.isInWords ? headingsInWords : headings),
      ...check.vacancies.map((vacancy) => rowOf(vacancy, cards, wanted, asked)),
    ] as unknown[][];
  });
}

function rowOf(vacancy: VacancyCheck, cards: boolean, wanted: Wording, asked: Asked): unknown[] {
  const { row, verdict, firstDay, bothFrom, next, facts } = vacancy;
  return [
    wanted.isInWords ? facts.position || row + 1 : row + 1,
    withCard(wanted.code("filing", verdict), () => vacancyCard(vacancy, asked), cards, asked),
    dateOrBlank(firstDay),
    codesOf(vacancy, "error", wanted),
    codesOf(vacancy, "warning", wanted),
    wanted.code("next", next.what),
    dateOrBlank(next.dueDay),
    dateOrBlank(bothFrom === "no_day" ? null : bothFrom),
  ];
}

/** The codes of the findings that weigh so much, each once. */
function codesOf({ findings }: VacancyCheck, severity: Severity, wanted: Wording): string {
  const codes = findings.filter((finding) => finding.severity === severity).map(({ code }) => code);
  return [...new Set(codes)].map((code) => wanted.code("code", code)).join(", ");
}

function dateOrBlank(day: VacancyCheck["firstDay"]): unknown {
  return day === null ? "" : dateResult(day);
}
