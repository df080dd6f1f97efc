import { toDotted } from "../../law/day";
import { workingCalendarSpan } from "../../law/working-calendar";
import type { Asked } from "../host/answer";
import { Refusal } from "./refusal";

/** Returns an answer of the working calendar; refuses if it is outside the known years. */
export function fromCalendar<Answer>(answer: Answer | null, { tell }: Asked): Answer {
  if (answer !== null) return answer;
  const { from, to } = workingCalendarSpan;
  throw new Refusal("no_answer", tell("calendar_unknown", { from: toDotted(from), to: toDotted(to) }));
}
