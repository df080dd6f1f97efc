const CODES: Record<number, string> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const UNKNOWN = "#ERROR!";

/** The text Excel shows for a stored error number; newer errors such as #SPILL! have no number and read "#ERROR!". */
export function errorText(code: unknown): string {
  return typeof code === "number" ? (CODES[code] ?? UNKNOWN) : UNKNOWN;
}

/** The error as a file may hold it: newer ones are stored as #VALUE! there. */
export function storedError(text: string): string {
  return Object.values(CODES).includes(text) ? text : "#VALUE!";
}
