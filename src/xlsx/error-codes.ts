/** The errors that a file can hold. */
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

/** The error as a file may hold it: newer ones are stored as #VALUE! there. */
export function storedError(text: string): string {
  return STORED.has(text) ? text : "#VALUE!";
}
