import type { FilingVerdict } from "../../domain/filing-verdict";
import { testEnd } from "../../domain/labour-market-test";
import type { SearchDuty } from "../../domain/search-duty";
import { dayOrNull, type SearchState } from "../../domain/search-state";
import { type Employer, unknownEmployer } from "../../domain/employer";
import { NO_OWN_DAYS_OFF, type OwnDaysOff } from "../../domain/workday";
import type { ApplicationKind } from "../../law/application-kind";
import { isCovered, KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { defaultReadings, type ReadingName, type Readings } from "../../law/readings";
import { defaultVacancyReadings, type VacancyReadings } from "../../law/vacancy-readings";
import type { Cells } from "../../sheet/cell";
import type { NotCovered } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import { besideRemarks } from "./beside-remarks";
import { expectedFilingDay, firstDayBySearch, RequestsByDay } from "./requests";
import type { FilingDay } from "./filing-day";
import { filingSpan } from "./filing-span";
import { type JudgedVacancy, type JudgingContext, judgeVacancy, verdictOf } from "./judge-vacancy";
import { type NextStep, nextStep } from "./next-step";
import { placeRemark } from "./place-remark";
import {
  DAYS_AHEAD,
  firstDayByRatio,
  type RatioOnFiling,
  ratioOnFiling,
  type RatioQuestion,
} from "./ratio-on-filing";
import { readVacancies } from "./read-vacancies";
import { type RosterQuestion, StaffOnDays } from "./staff-on-days";
import { runToEnd, type Steps } from "../steps";
import { keepFirstOfListWarning } from "./keep-first-of-list-warning";
import { sharedCodes } from "./shared-codes";
import {
  alternativesTo,
  type OtherReading,
  otherReadings,
  type VacancyAlternative,
} from "./vacancy-alternatives";
import type { VacancyFacts } from "./vacancy-facts";
import type { VacancyFinding, VacancyRemark } from "./vacancy-findings";
import {
  type ChosenVacancyHeadings,
  findVacancyLayout,
  type UnreadableVacancies,
  type VacancyColumns,
} from "../table/vacancy-layout";
import { VacancyDays } from "./vacancy-days";

export type VacanciesQuestion = {
  /** The list of vacancies with its headings, one row per vacancy. */
  readonly cells: Cells;
  readonly day: Day;
  /** The staffing sheet with its headings; without it the ratio is not tested. */
  readonly roster?: Pick<RosterQuestion, "cells" | "chosenHeadings" | "categories">;
  readonly employer?: Employer;
  /** Disputed points of the ratio and of procedure; the default if omitted. */
  readonly readings?: Partial<Readings & VacancyReadings>;
  readonly chosenHeadings?: ChosenVacancyHeadings;
  /** The employer's own days off, for advice. */
  readonly daysOff?: OwnDaysOff;
};

export type VacancyCheck = {
  /** Zero-based in the given cells. */
  readonly row: number;
  readonly facts: VacancyFacts;
  /** Whether it may be filed on `filing.day`. */
  readonly verdict: FilingVerdict;
  readonly applicationKind: ApplicationKind;
  readonly filing: FilingDay;
  readonly duty: SearchDuty;
  /** The day of posting, and the search on the filing day; null if no search is needed or the date is unclear. */
  readonly posted: Day | null;
  readonly search: SearchState | null;
  /** The first safe day to file; null if no search is needed, nothing was posted, or it is unclear. */
  readonly firstDay: Day | null;
  /**
   * The first day on which both the search is over (by the cautious count) and the ratio certainly holds, assuming that an
   * unposted vacancy is posted on the as-of day. "no_day": the ratio fails and certainly holds on no day considered. Null
   * without a roster, if nobody new is applied for, if another limit decides, once filed, or if it is unclear.
   */
  readonly bothFrom: Day | "no_day" | null;
  /** The last day of the search if the vacancy is posted as the next step says; null if already posted. */
  readonly aheadEnd: Day | null;
  readonly ratio: RatioOnFiling | null;
  readonly next: NextStep;
  readonly findings: readonly VacancyFinding[];
  readonly alternatives: readonly VacancyAlternative[];
};

export type VacanciesCheck = {
  readonly kind: "vacancies";
  readonly day: Day;
  readonly headerRow: number;
  readonly columns: VacancyColumns;
  /** In the order of the sheet. */
  readonly vacancies: readonly VacancyCheck[];
  /** Why the staffing sheet could not be read; null if it could, or none was given. */
  readonly rosterProblem: Unreadable | NotCovered | null;
  /** Non-default readings about somebody on the staffing sheet on a day of which the ratio is asked. */
  readonly staffReadings: readonly ReadingName[];
  readonly readings: Readings & VacancyReadings;
  readonly employer: Employer;
};

/**
 * Checks a list of vacancies: whether each may be filed on its day, what is missing, and whether the ratio will hold.
 *
 * The single entry point for formulas, pane and terminal. Rows and columns in the answer are zero-based positions in the
 * given cells.
 */
export function checkVacancies(
  question: VacanciesQuestion,
): VacanciesCheck | UnreadableVacancies | NotCovered {
  return runToEnd(checkVacanciesInSteps(question));
}

export function* checkVacanciesInSteps(
  question: VacanciesQuestion,
): Steps<VacanciesCheck | UnreadableVacancies | NotCovered> {
  const { cells, day, roster, employer = unknownEmployer, daysOff = NO_OWN_DAYS_OFF } = question;
  if (!isCovered(day)) return { kind: "not_covered", day, knownFrom: KNOWN_FROM };
  const layout = findVacancyLayout(cells, question.chosenHeadings);
  if (layout.kind === "unreadable") return layout;
  const readings = { ...defaultReadings, ...defaultVacancyReadings, ...question.readings };
  const { headerRow, columns } = layout;
  const context: JudgingContext = { asOf: day, columns, readings, ownDaysOff: daysOff };
  const days = new VacancyDays(cells, layout);
  const facts = readVacancies(cells, layout, days, day);
  const judged = keepFirstOfListWarning(facts.map((each) => judgeVacancy(each, context)));
  const settledDates = settledRemarks(facts, days);
  const codes = sharedCodes(facts);
  const requests = new RequestsByDay(judged);
  const filings = [...new Set(judged.map(expectedFilingDay))];
  const staff = roster && (yield* StaffOnDays.read({ ...roster, employer }, readings, span(day, filings)));
  const others = otherReadings(context);
  const vacancies: VacancyCheck[] = [];
  // Cached, since many vacancies ask for the same on the same day.
  const ratios = new Map<string, RatioOnFiling | null>();
  const firstDays = new Map<string, VacancyCheck["bothFrom"]>();
  for (const vacancy of judged) {
    const question: RatioQuestion | null =
      staff?.kind === "staff" ? { roster: staff, readings, requestsOn: requests.of(vacancy), filings } : null;
    const likeness = requests.likenessOf(vacancy);
    const isOpen = vacancy.filing.basis !== "filed";
    const ratio = memoized(
      ratios,
      likeness,
      () => question && ratioOnFiling(question, expectedFilingDay(vacancy), isOpen),
    );
    const from = isBothAsked(vacancy) && isOpen ? firstDayBySearch(vacancy) : null;
    const bothFrom = memoized(firstDays, `${likeness} ${String(from)}`, () => {
      const first = question && from && firstDayByRatio(question, from);
      return first ?? (from && ratio?.verdict === "fail" ? "no_day" : null);
    });
    // An unreadable staffing sheet leaves the ratio open; without a sheet there is no remark on the ratio.
    const beside = [
      ...besideRemarks(vacancy, codes.get(vacancy.facts.row), staff && ratio),
      ...(settledDates.get(vacancy.facts.row) ?? []),
    ];
    vacancies.push(answerFor(vacancy, beside, { ratio, bothFrom }, context, others, cells));
    yield vacancy.facts.row;
  }
  const isRead = staff?.kind === "staff";
  const ratioDays = [...new Set([...ratios.values()].flatMap((ratio) => ratio?.day ?? []))];
  return {
    kind: "vacancies",
    day,
    headerRow,
    columns,
    readings,
    employer,
    rosterProblem: isRead ? null : (staff ?? null),
    staffReadings: isRead ? staff.readingsAboutSomebody(ratioDays) : [],
    vacancies,
  };
}

function memoized<Value>(known: Map<string, Value>, name: string, answer: () => Value): Value {
  const before = known.get(name);
  if (before !== undefined) return before;
  const value = answer();
  known.set(name, value);
  return value;
}

/** Whether `bothFrom` can be determined: number of posts and posting are known, and no other limit decides. */
function isBothAsked({ applicationKind, facts: { posts }, posting, asOf }: JudgedVacancy): boolean {
  const isNew = applicationKind === "new" || applicationKind === "seasonal";
  return isNew && posts.kind !== "unclear" && (posting?.posted ?? asOf) <= asOf;
}

/** One remark per column, at the first vacancy concerned, if ambiguous dates were read in the order of the others. */
function settledRemarks(
  facts: readonly VacancyFacts[],
  days: VacancyDays,
): ReadonlyMap<number, readonly VacancyRemark[]> {
  const remarks = new Map<number, VacancyRemark[]>();
  for (const { field, order, row, first } of days.settled()) {
    const beside = facts.find((each) => each.row >= first)?.row;
    if (beside === undefined) continue;
    const known = remarks.get(beside) ?? [];
    remarks.set(beside, known);
    known.push({ code: "dates_settled", field, values: { order, otherRow: row } });
  }
  return remarks;
}

/** The range of days for which the staff is needed: filing days, and some days after the last. */
function span(asOf: Day, filings: readonly Day[]): { readonly first: Day; readonly last: Day } {
  const [first, last] = filings.reduce(([least, most], day) => [Math.min(least, day), Math.max(most, day)], [
    asOf,
    asOf,
  ] as [number, number]);
  return { first: first as Day, last: (last + DAYS_AHEAD) as Day };
}

function answerFor(
  vacancy: JudgedVacancy,
  beside: readonly VacancyRemark[],
  { ratio, bothFrom }: Pick<VacancyCheck, "ratio" | "bothFrom">,
  context: JudgingContext,
  others: readonly OtherReading[],
  cells: Cells,
): VacancyCheck {
  const { facts, applicationKind, filing, duty, posting } = vacancy;
  const remarks = [...vacancy.remarks, ...beside];
  const verdict = verdictOf(remarks);
  const findings = remarks.map((remark) => placeRemark(remark, facts.row, context.columns, cells));
  const deciding = new Set(findings.filter(({ severity }) => severity === "error").map(({ code }) => code));
  // The ratio does not decide on intra-corporate transfers.
  const untilDay = applicationKind === "transferee" ? null : (ratio?.untilDay ?? null);
  const isSearched = duty !== "not_required";
  const next = nextStep(vacancy, deciding, filingSpan(vacancy, untilDay));
  const isAhead = next.what === "post";
  return {
    row: facts.row,
    facts,
    verdict,
    applicationKind,
    filing,
    duty,
    posted: posting?.posted ?? null,
    search: isSearched ? (posting?.state ?? null) : null,
    firstDay: isSearched ? (posting?.state.firstDay ?? null) : null,
    bothFrom: next.what === "done" ? null : bothFrom,
    aheadEnd: isAhead ? dayOrNull(testEnd(next.byDay ?? context.asOf, context.readings)) : null,
    ratio,
    next,
    findings,
    alternatives: alternativesTo(verdict, vacancy, beside, others),
  };
}
