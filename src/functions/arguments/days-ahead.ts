import { type Day, isDay, toDotted } from "../../law/day";
import { type StepsAhead, stepsAhead } from "../../roster/forecast/steps-ahead";
import { judgeRoster, type Question } from "../../roster/judgement/judge-roster";
import { inOneGo } from "../../roster/steps";
import type { Asked } from "../host/answer";
import type { Argument } from "./matrix";
import { monthsArgument } from "./months";
import type { Outlook } from "./outlook";
import { Refusal } from "./refusal";
import { decidingPlaces, rosterQuestion, unanswered } from "./roster";

/** A roster looked ahead on, and what was asked. */
export type DaysAhead = {
  readonly question: ReturnType<typeof rosterQuestion>;
  readonly ahead: StepsAhead;
};

/** Looks ahead on the roster a formula was given. What cannot be read is refused. */
export function daysAhead(
  { months, ...given }: Record<"roster" | "asOf" | "employer" | "months" | "categories", Argument>,
  asked: Asked,
): DaysAhead {
  const question = rosterQuestion(given, asked);
  const span = withinCalendar(question.day, monthsArgument(months, asked), asked);
  return { question, ahead: stepsOf(question, span, asked) };
}

/** The days of a roster that can be read for some months from the day asked for. */
export function stepsOf(question: Question, months: number, asked: Asked): StepsAhead {
  const ahead = inOneGo(stepsAhead({ ...question, from: question.day, months }));
  if (ahead.kind !== "ahead") throw unanswered(ahead, asked);
  return ahead;
}

const LONGEST_MONTH = 31;

/** Passes months on that end before Excel's calendar does. */
export function withinCalendar(from: Day, months: number, { tell }: Asked): number {
  if (isDay(from + months * LONGEST_MONTH)) return months;
  throw new Refusal("bad_input", tell("date_out_of_range"));
}

/** Why the first day that fails cannot be told: from when on, and which rows leave it open on that day. */
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
