import { UNKNOWN, versionOn } from "../law/dated";
import { toDotted } from "../law/day";
import { mci } from "../law/mci";
import { asOfDay } from "./arguments/as-of";
import { Refusal } from "./arguments/refusal";
import { answer } from "./host/answer";

/**
 * Gives the monthly calculation index (MCI, МРП, АЕК) in force on a day, in tenge.
 * @customfunction MCI MCI
 * @param [as_of] Day asked for, from 1 January 2023 on; today in Kazakhstan if left out.
 * @returns The index in tenge; #N/A if it is not known yet.
 */
export function mciOn(as_of?: unknown[][]): number {
  return answer((asked) => {
    const day = asOfDay(as_of, asked);
    const { value } = versionOn(mci, day);
    if (value === UNKNOWN) throw new Refusal("no_answer", asked.tell("mci_unknown", { day: toDotted(day) }));
    return value;
  });
}
