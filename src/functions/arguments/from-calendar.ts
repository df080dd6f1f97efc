import { toDotted } from "../../law/day";
import { workingCalendarSpan } from "../../law/working-calendar";
import type { Asked } from "../host/answer";
import { Refusal } from "./refusal";

/** Passes on what the working calendar answers; outside the years it knows there is no answer. */
export function fromCalendar<Answer>(answer: Answer | null, { tell }: Asked): Answer {
  if (answer !== null) return answer;
  const { from, to } = workingCalendarSpan;
  throw new Refusal("no_answer", tell("calendar_unknown", { from: toDotted(from), to: toDotted(to) }));
}
