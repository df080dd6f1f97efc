import { readIin } from "../roster/words/iin";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Says whether an individual identification number (IIN, ИИН, ЖСН) is well formed: twelve digits, a date of birth
 * that exists, the right control digit. It says nothing about citizenship.
 * @customfunction IIN_OK IIN_OK
 * @param iin Number as text or as a number, or a range of them.
 * @returns TRUE or FALSE.
 */
export function iinOk(iin: unknown[][]): unknown[][] {
  return answer((asked) =>
    spread([iin], asked, (value = null) => {
      const read = readIin(value);
      return read === "blank" ? "" : typeof read === "number";
    }),
  );
}
