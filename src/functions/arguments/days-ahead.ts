import { type Day, isDay, toDotted } from "../../law/day";
import { type StepsAhead, stepsAhead } from "../../roster/forecast/steps-ahead";
import { judgeRoster, type Question } from "../../roster/judgement/judge-roster";
import { runToEnd } from "../../roster/steps";
import type { Asked } from "../host/answer";
import type { Argument } from "./matrix";
import { monthsArgument } from "./months";
import type { Outlook } from "./outlook";
import { Refusal } from "./refusal";
import { decidingPlaces, rosterQuestion, unanswered } from "./roster";

/** The forecast of a roster, and its question. */
export type DaysAhead = {
  readonly question: ReturnType<typeof rosterQuestion>;
  readonly ahead: StepsAhead;
};

/** Forecasts the roster of a formula; refuses what cannot be read. */
export function daysAhead(
  { months, ...given }: Record<"roster" | "asOf" | "employer" | "months" | "categories", Argument>,
  asked: Asked,
): DaysAhead {
  const question = rosterQuestion(given, asked);
  const span = withinCalendar(question.day, monthsArgument(months, asked), asked);
  return { question, ahead: stepsOf(question, span, asked) };
}

/** The forecast over some months from the day of the question; refuses what cannot be read. */
export function stepsOf(question: Question, months: number, asked: Asked): StepsAhead {
  const ahead = runToEnd(stepsAhead({ ...question, from: question.day, months }));
  if (ahead.kind !== "ahead") throw unanswered(ahead, asked);
  return ahead;
}

const LONGEST_MONTH = 31;

/** Returns the months, or refuses if they go beyond Excel's calendar. */
export function withinCalendar(from: Day, months: number, { tell }: Asked): number {
  if (isDay(from + months * LONGEST_MONTH)) return months;
  throw new Refusal("bad_input", tell("date_out_of_range"));
}

/** The refusal if the first failing day is undecided: from when, and because of which rows. */
export function doubtful(
  { from, breaks }: Extract<Outlook, { kind: "unclear" }>,
  question: Question,
  asked: Asked,
  planRowOf?: (row: number) => number | null,
): Refusal {
  const judged = judgeRoster({ ...question, day: from });
  if (judged.kind !== "judged") return unanswered(judged, asked);
  const places = decidingPlaces({ cells: question.cells, judged }, asked, planRowOf);
  const day = toDotted(from);
  return new Refusal(
    "no_answer",
    breaks === null
      ? asked.tell("doubt", { day, places })
      : asked.tell("doubt_then_breaks", { day, breaks: toDotted(breaks), places }),
  );
}
