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
const VALUE_ERROR = 0x0f;

/** The text Excel shows for a stored error number; newer errors such as #SPILL! have no number and read "#ERROR!". */
export function errorText(code: unknown): string {
  return typeof code === "number" ? (CODES[code] ?? UNKNOWN) : UNKNOWN;
}

/** The number to store for an error's text. */
export function errorNumber(text: string): number {
  const entry = Object.entries(CODES).find(([, known]) => known === text);
  return entry ? Number(entry[0]) : VALUE_ERROR;
}
