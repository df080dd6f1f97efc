import { answers } from "../../i18n/answers.ts";
import type { Language } from "../../i18n/language.ts";
import { ruleSentence } from "../../sentences/rule-sentence.ts";
import { rulesTexts } from "../../i18n/rules.ts";
import { speaker } from "../../i18n/speaker.ts";
import { lawCheckedOn } from "../../domain/law-checked.ts";
import { type Parameter, parametersOn } from "../../domain/parameters.ts";
import { type Day, dayOf, toDotted } from "../../law/day.ts";

/** All parameters of the rules with their rule's sentence, as of the day the law was last checked. */
export function rulesInWords(language: Language): string {
  return rows(lawCheckedOn, ({ of, id, name, version }) => [
    name,
    of === "deadline"
      ? speaker(rulesTexts, language)(`deadline.${id}`)
      : ruleSentence(id, version.value, language),
  ]);
}

/** The result of the RULES formula for a year, month and day. */
export function rulesOn([year = 0, month = 0, day = 0]: readonly number[], language: Language): string {
  const say = speaker(answers, language);
  return rows(dayOf({ year, month, day }) ?? lawCheckedOn, ({ name, value, version }) => [
    name,
    String(value),
    toDotted(version.from),
    say(`act.${version.act}`),
    version.confidence,
    toDotted(version.checkedOn),
  ]);
}

function rows(day: Day, cellsOf: (parameter: Parameter) => readonly string[]): string {
  return parametersOn(day)
    .map((parameter) => `| ${cellsOf(parameter).join(" | ")} |`)
    .join("\n");
}
