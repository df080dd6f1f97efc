import { speaker } from "../i18n/speaker";
import type { Employer } from "../domain/employer";
import { deadlineWords, requestWords } from "../sentences/explain-deadline";
import type { Language } from "../i18n/language";
import { rulesTexts } from "../i18n/rules";
import { type Day, toDotted } from "../law/day";
import { deadlines } from "../law/deadlines";
import { wrap } from "./wrap";

/** Deadlines of an employer's duties after an event on a day, and of the annual request. */
export function deadlinesText(
  day: Day,
  employer: Employer,
  language: Language,
  width: number,
): readonly string[] {
  const sayRule = speaker(rulesTexts, language);
  const items = [
    ...deadlines.map((rule) => deadlineWords(rule, day, employer, language)),
    requestWords(day, language),
  ];
  return [
    wrap(`${sayRule("deadlines.title")}. ${sayRule("deadlines.intro", { day: toDotted(day) })}`, width),
    ...items.flatMap(({ title, note, lines }) => [
      `  ${wrap(`${title}: ${note}`, width - 2, "    ")}`,
      ...lines.map((line) => `    ${wrap(line, width - 4, "    ")}`),
    ]),
  ];
}
