/** An error value of a cell, such as #N/A, by its code. */
export type CellError = { readonly error: string };

/**
 * A formula whose result was never calculated: the program that wrote the file does not calculate. What it will show is
 * unknown, so it is no blank; it reads as an error of its own.
 */
export const NOT_CALCULATED: CellError = { error: "=…" };

/** What a cell can hold, whoever handed it over. Blank is null. */
export type Cell = string | number | boolean | null | CellError;

/** A rectangle of raw values as Excel, the workbench or a file hands them over. */
export type Cells = readonly (readonly unknown[])[];

/**
 * Reads one raw value: blanks of every kind become null, objects with a basic value become that value, error objects
 * keep their code. Zero stays a number: whether 0 is a blank depends on the column.
 */
export function readCell(raw: unknown): Cell {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "string") return raw.trim() === "" ? null : raw;
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : { error: "#NUM!" };
  if (typeof raw === "boolean") return raw;
  return typeof raw === "object" ? readObject(raw as RichValue) : null;
}

const MERGED = "⊞";

/**
 * A cell below the first row of a merged one: it shows what that one holds, and holds nothing itself. Whether it is
 * meant for its row too is a person's to say, so it is no blank; it reads as an error of its own.
 */
export function mergedCell(address: string): CellError {
  return { error: MERGED + address };
}

/** The address of the merged cell that the text of an error stands for; null where it stands for none. */
export function mergedAddress(error: unknown): string | null {
  return typeof error === "string" && error.startsWith(MERGED) ? error.slice(MERGED.length) : null;
}

/** Says whether a raw value is a formula that was never calculated. */
export function isNotCalculated(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && (raw as CellError).error === NOT_CALCULATED.error;
}

/** Says whether a cell does not tell what it shows: a formula never calculated, or a part of a merged cell. */
export function isUntold(raw: unknown): boolean {
  return (
    isNotCalculated(raw) ||
    (typeof raw === "object" && mergedAddress((raw as CellError | null)?.error) !== null)
  );
}

/**
 * Reads one raw value of a setting or of an argument, where a blank has to stay a blank: Excel for desktop hands blank
 * cells over as 0, so that 0 is one too.
 */
export function readGiven(raw: unknown): Cell {
  const cell = readCell(raw);
  return cell === 0 ? null : cell;
}

/** Says whether a cell holds an error value. */
export function isError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** A cell as it is quoted in a sentence; a blank is an empty text. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return isError(cell) ? cell.error : String(cell).trim();
}

/**
 * Rich values by their shape and never by class: they cross the border between the grid's page and the pane's frame,
 * where `instanceof` fails.
 */
type RichValue = {
  readonly error?: unknown;
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly basicType?: unknown;
  readonly text?: unknown;
};

/** Data types whose cell shows a text and whose basic value is only an error. */
const shownAsText: readonly unknown[] = ["Entity", "LinkedEntity"];

function readObject(value: RichValue): Cell {
  if (typeof value.error === "string") return { error: value.error };
  if (shownAsText.includes(value.type) && typeof value.text === "string") return readCell(value.text);
  if ((value.type === "Error" || value.basicType === "Error") && typeof value.basicValue === "string")
    return { error: value.basicValue };
  if ("basicValue" in value) return readCell(value.basicValue);
  return typeof value.code === "string" ? { error: value.code } : { error: "#VALUE!" };
}
