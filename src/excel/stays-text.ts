/** The number format under which Excel keeps every text as it is. */
export const TEXT_FORMAT = "@";

/** Letters in front and no digit: nothing that Excel reads as a formula, a number or a date. */
const PLAIN = /^\p{L}\D*$/u;
const LOGICAL = new Set(["TRUE", "FALSE", "ИСТИНА", "ЛОЖЬ", "АҚИҚАТ", "ЖАЛҒАН"]);

/**
 * Whether a text stays itself when it is written to a cell of any format. The others ("=1+1", "0012", "5 мая") need
 * the text format first.
 */
export function staysText(text: string): boolean {
  return PLAIN.test(text) && !LOGICAL.has(text.trim().toUpperCase());
}
