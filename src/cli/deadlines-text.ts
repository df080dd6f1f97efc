import type { Employer } from "../domain/employer";
import type { SayAnswer } from "../i18n/answers";
import { deadlineWords, requestWords } from "../i18n/explain-deadline";
import type { Language } from "../i18n/language";
import type { SayRules } from "../i18n/rules";
import { type Day, toDotted } from "../law/day";
import { deadlines } from "../law/deadlines";
import { wrap } from "./wrap";

type Voices = { readonly sayAnswer: SayAnswer; readonly sayRule: SayRules; readonly language: Language };

/** The last days of what an employer has to do after an event of a day, and of the annual request. */
export function deadlinesText(
  day: Day,
  employer: Employer,
  voices: Voices,
  width: number,
): readonly string[] {
  const { sayRule } = voices;
  const items = [
    ...deadlines.map((rule) => deadlineWords(rule, day, employer, voices)),
    requestWords(day, voices),
  ];
  return [
    wrap(`${sayRule("deadlines.title")}. ${sayRule("deadlines.intro", { day: toDotted(day) })}`, width),
    ...items.flatMap(({ title, note, lines }) => [
      `  ${wrap(`${title}: ${note}`, width - 2, "    ")}`,
      ...lines.map((line) => `    ${wrap(line, width - 4, "    ")}`),
    ]),
  ];
}
