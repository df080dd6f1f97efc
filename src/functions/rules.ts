import { excludedActivities } from "../law/business-size";
import type { Term } from "../law/deadlines";
import { parametersOn } from "../domain/parameters";
import { asOfDay } from "./arguments/as-of";
import { type Wording, wording } from "./arguments/words";
import { answer, type Asked } from "./host/answer";
import { dateResult } from "./host/date-result";

const headings = ["name", "value", "since", "act", "confidence", "checked_on"] as const;

/**
 * Lists every parameter of the rules in force on a day: its value, since when, the act, how sure it is, when it was
 * last checked. What nobody knows yet says "unknown".
 * @customfunction RULES RULES
 * @param [as_of] Day asked for, from 1 January 2023 on; today in Kazakhstan if left out.
 * @param [words] TRUE for words in the language of Excel instead of codes.
 * @returns A table: a row of headings, then one row for each parameter.
 */
export function rulesOn(as_of?: unknown[][], words?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const wanted = wording(words, asked);
    return [
      wanted.headings(headings),
      ...parametersOn(asOfDay(as_of, asked)).map(({ name, value, version }) => [
        wanted.code("rule", name),
        wanted.isInWords ? valueInWords(name, value, version.value, wanted, asked) : value,
        dateResult(version.from),
        asked.say(`act.${version.act}`),
        wanted.code("confidence", version.confidence),
        dateResult(version.checkedOn),
      ]),
    ] as unknown[][];
  });
}

/** A number as it is, a term with its unit, and words for what is a code. */
function valueInWords(
  name: string,
  value: number | string,
  whole: unknown,
  wanted: Wording,
  asked: Asked,
): number | string {
  if (name === excludedActivities.id) return asked.name("value.activities");
  if (isTerm(whole)) return asked.name("value.term", whole);
  return typeof value === "number" ? value : wanted.code("value", value);
}

function isTerm(value: unknown): value is Term {
  return typeof value === "object" && value !== null && "unit" in value;
}
