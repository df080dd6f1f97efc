import { parametersOn } from "../domain/parameters";
import { asOfDay } from "./arguments/as-of";
import { answer } from "./host/answer";
import { dateResult } from "./host/date-result";

const headings = ["name", "value", "since", "act", "confidence", "checked_on"];

/**
 * Lists every parameter of the rules in force on a day: its value, since when, the act, how sure it is, when it was
 * last checked. What nobody knows yet says "unknown".
 * @customfunction RULES RULES
 * @param [as_of] Day asked for, from 1 January 2023 on; today in Kazakhstan if left out.
 * @returns A table: a row of headings, then one row for each parameter.
 */
export function rulesOn(as_of?: unknown[][]): unknown[][] {
  return answer((asked) => [
    headings,
    ...parametersOn(asOfDay(as_of, asked)).map(({ name, value, version }) => [
      name,
      value,
      dateResult(version.from),
      asked.say(`act.${version.act}`),
      version.confidence,
      dateResult(version.checkedOn),
    ]),
  ]);
}
