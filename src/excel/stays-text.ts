/** Number format under which Excel keeps every text as typed. */
export const TEXT_FORMAT = "@";

/** Starts with a letter and has no digit: nothing Excel would parse as a formula, number or date. */
const PLAIN = /^\p{L}\D*$/u;
const LOGICAL = new Set(["TRUE", "FALSE", "ИСТИНА", "ЛОЖЬ", "АҚИҚАТ", "ЖАЛҒАН"]);

/** True if a text stays a text in a cell of any format. Others ("=1+1", "0012", "5 мая") need the text format first. */
export function staysText(text: string): boolean {
  return PLAIN.test(text) && !LOGICAL.has(text.trim().toUpperCase());
}
