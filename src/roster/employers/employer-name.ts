import { type Cell, cellText } from "../cell";
import { fold } from "../text";

const DIGITS = 12;

/** A BIN as twelve digits, its lost zeros put back; null where a cell holds none. */
export function binIn(cell: Cell): string | null {
  const digits = cellText(cell).replace(/[\s\u00a0'-]/g, "");
  const isNumber = typeof cell === "number" && cell > 0;
  const padded = isNumber ? digits.padStart(DIGITS, "0") : digits;
  return /^\d{12}$/.test(padded) ? padded : null;
}

/** What people write before and after the name of a firm. */
const forms =
  /(^| )(тоо|ао|оао|зао|ооо|ип|жшс|ақ|ак|кдк|llp|llc|ltd|jsc|ojsc|товарищество с ограниченной ответственностью|акционерное общество|жауапкершілігі шектеулі серіктестігі|акционерлік қоғамы)(?= |$)/gu;

/** The name of a firm as it is compared: without its legal form, quotation marks and capitals. */
export function comparableFirm(text: string): string {
  const folded = fold(text);
  const bare = folded.replace(forms, " ").replace(/ +/g, " ").trim();
  return bare === "" ? folded : bare;
}
