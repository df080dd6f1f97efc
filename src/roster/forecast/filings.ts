import type { Request } from "../../domain/requested-people";
import { NO_OWN_DAYS_OFF } from "../../domain/workday";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { defaultVacancyReadings, type VacancyReadings } from "../../law/vacancy-readings";
import type { Cells } from "../../sheet/cell";
import { judgeVacancy } from "../vacancies/judge-vacancy";
import { readVacancies } from "../vacancies/read-vacancies";
import {
  asksForPerhapsMore,
  countedPeopleOf,
  expectedFilingDay,
  hasDay,
  RequestsByDay,
  requestsOf,
  undecidedRequestsOf,
} from "../vacancies/requests";
import {
  type ChosenVacancyHeadings,
  findVacancyLayout,
  type UnreadableVacancies,
} from "../table/vacancy-layout";
import { VacancyDays } from "../vacancies/vacancy-days";

/** The list of vacancies whose applications bring in foreigners. */
export type VacancySheet = {
  readonly cells: Cells;
  readonly chosenHeadings?: ChosenVacancyHeadings;
  readonly readings?: Partial<VacancyReadings>;
};

/** An application with a day. */
export type Filing = {
  readonly day: Day;
  readonly row: number;
  readonly position: string;
  readonly people: number;
  /** How many of them count from that day on; 0 if it was refused or withdrawn. */
  readonly counted: number;
  readonly isFiled: boolean;
  /** The people applied for if it is not decided yet, so that it can still be withdrawn or filed later. */
  readonly undecided: readonly Request[];
};

/** The applications with a day, and the people applied for by any day. Applications without a day are only counted. */
export type Filings = {
  readonly filings: readonly Filing[];
  readonly withoutDay: number;
  /** The number of applications with a day whose number of people was not understood. */
  readonly ofUnknownSize: number;
  readonly requestsOn: (day: Day) => readonly Request[];
};

export const noFilings: Filings = { filings: [], withoutDay: 0, ofUnknownSize: 0, requestsOn: () => [] };

/** Reads the applications of a list of vacancies, filed or planned. */
export function readFilings(
  { cells, chosenHeadings, readings: chosen }: VacancySheet,
  asOf: Day,
  ofRatio: Readings,
): Filings | UnreadableVacancies {
  const layout = findVacancyLayout(cells, chosenHeadings);
  if (layout.kind === "unreadable") return layout;
  const { columns } = layout;
  const readings = { ...defaultVacancyReadings, ...chosen, ...ofRatio };
  const context = { asOf, columns, readings, ownDaysOff: NO_OWN_DAYS_OFF };
  const days = new VacancyDays(cells, layout);
  const all = readVacancies(cells, layout, days, asOf).map((facts) => judgeVacancy(facts, context));
  if (all.length === 0) return noFilings;
  const requests = new RequestsByDay(all);
  const dated = all.filter(hasDay);
  return {
    filings: dated.map((vacancy) => ({
      day: expectedFilingDay(vacancy),
      row: vacancy.facts.row,
      position: vacancy.facts.position,
      people: requestsOf(vacancy, [])(asOf).own.reduce((sum, { people }) => sum + people, 0),
      counted: countedPeopleOf(vacancy),
      isFiled: vacancy.filing.basis === "filed",
      undecided: undecidedRequestsOf(vacancy),
    })),
    withoutDay: all.length - dated.length,
    ofUnknownSize: dated.filter(asksForPerhapsMore).length,
    requestsOn: (day) => requests.withDayBy(day),
  };
}
