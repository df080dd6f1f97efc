import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";
import { explainDate } from "../../sentences/explain-date";
import { explainNotCovered } from "../../sentences/explain-finding";
import { isCovered, KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { readDate } from "../../roster/words/date";
import { dayText } from "../../roster/words/day-text";
import type { Asked } from "../host/answer";
import type { Argument } from "./matrix";
import { noError } from "./no-error";
import { Refusal } from "./refusal";
import { single } from "./single";

/** Shown if the employer was given in place of the day. */
const EXAMPLE = `=${FORMULA_NAMESPACE}.QUOTA_OK(A1:F60,,TRUE)`;

/** The argument `as_of`: a date, or today in Kazakhstan if omitted. */
export function asOfDay(argument: Argument, asked: Asked, example = EXAMPLE): Day {
  const cell = noError(single(argument, asked), asked);
  if (typeof cell === "boolean") throw new Refusal("bad_input", asked.tell("as_of_logical", { example }));
  const date = readDate(cell);
  if (date.kind === "ambiguous")
    throw new Refusal("bad_input", explainDate(dayText(cell), "date_ambiguous", asked.say));
  if (date.kind === "unreadable")
    throw new Refusal("bad_input", asked.tell("as_of_unreadable", { text: dayText(cell) }));
  const day = date.kind === "day" ? date.day : asked.today;
  if (!isCovered(day))
    throw new Refusal(
      "no_answer",
      explainNotCovered({ kind: "not_covered", day, knownFrom: KNOWN_FROM }, asked.say),
    );
  return day;
}
