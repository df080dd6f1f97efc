/** Error value of a cell, by its code, such as #N/A. */
export type CellError = { readonly error: string };

/**
 * A formula whose result was never calculated, because the program that wrote the file does not calculate. Its value
 * is unknown rather than blank, so it reads as an error of its own.
 */
export const NOT_CALCULATED: CellError = { error: "=…" };

/** Value of a cell from any source. Blank is null. */
export type Cell = string | number | boolean | null | CellError;

/** A rectangle of raw values as Excel, the workbench or a file supplies them. */
export type Cells = readonly (readonly unknown[])[];

/**
 * Reads one raw value: every kind of blank becomes null, objects with a basic value become that value, error objects
 * keep their code. Zero stays a number: whether 0 means blank depends on the column.
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
 * A cell below the first row of a merged cell: it shows that cell's value and holds none itself. Only a person can
 * say whether the value applies to its row too, so it reads as an error of its own rather than as blank.
 */
export function mergedCell(address: string): CellError {
  return { error: MERGED + address };
}

/** Address of the merged cell encoded in an error text by `mergedCell`; null for any other error. */
export function mergedAddress(error: unknown): string | null {
  return typeof error === "string" && error.startsWith(MERGED) ? error.slice(MERGED.length) : null;
}

export function isNotCalculated(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && (raw as CellError).error === NOT_CALCULATED.error;
}

/** True for a formula never calculated and for a cell below the first row of a merged one. */
export function isUnknownValue(raw: unknown): boolean {
  return (
    isNotCalculated(raw) ||
    (typeof raw === "object" && mergedAddress((raw as CellError | null)?.error) !== null)
  );
}

/**
 * Reads one raw value of a setting or an argument. Excel for desktop passes blank cells as 0, so 0 is read as blank
 * too.
 */
export function readGiven(raw: unknown): Cell {
  const cell = readCell(raw);
  return cell === 0 ? null : cell;
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Text of a cell for quoting in a sentence; empty for a blank. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return isError(cell) ? cell.error : String(cell).trim();
}

/**
 * Rich values, recognised by shape and never by class: they cross from the grid's page into the pane's frame, where
 * `instanceof` fails.
 */
type RichValue = {
  readonly error?: unknown;
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly basicType?: unknown;
  readonly text?: unknown;
};

/** Data types that show a text and have only an error as their basic value. */
const shownAsText: readonly unknown[] = ["Entity", "LinkedEntity"];

function readObject(value: RichValue): Cell {
  if (typeof value.error === "string") return { error: value.error };
  if (shownAsText.includes(value.type) && typeof value.text === "string") return readCell(value.text);
  if ((value.type === "Error" || value.basicType === "Error") && typeof value.basicValue === "string")
    return { error: value.basicValue };
  if ("basicValue" in value) return readCell(value.basicValue);
  return typeof value.code === "string" ? { error: value.code } : { error: "#VALUE!" };
}
