/** Errors that the file format can store. */
const STORED: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The error as a file stores it: newer ones become #VALUE!. */
export function storedError(text: string): string {
  return STORED.has(text) ? text : "#VALUE!";
}
