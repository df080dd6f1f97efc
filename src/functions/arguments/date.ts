import type { Day } from "../../law/day";
import { readDate } from "../../roster/words/date";
import { dayText } from "../../roster/words/day-text";
import { explainDate } from "../../sentences/explain-date";
import type { Asked } from "../host/answer";
import { dateResult } from "../host/date-result";
import { Refusal } from "./refusal";
import type { Value } from "./spread";

/** A date in a cell; null if blank or 0. */
export function dateArgument(value: Value, { say }: Asked): Day | null {
  const date = readDate(value);
  if (date.kind === "day") return date.day;
  if (date.kind === "blank") return null;
  throw new Refusal("bad_input", explainDate(dayText(value), `date_${date.kind}`, say));
}

/** Answers a date with a date, formatted as one unless `shown` does otherwise; a blank stays blank. */
export function dateFromDate(
  value: Value,
  asked: Asked,
  answer: (day: Day) => Day | null,
  shown: (answered: Day, day: Day) => unknown = dateResult,
): unknown {
  const day = dateArgument(value, asked);
  if (day === null) return "";
  const answered = answer(day);
  if (answered === null) throw new Refusal("bad_input", asked.tell("date_out_of_range"));
  return shown(answered, day);
}
