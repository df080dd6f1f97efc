import type { Cell } from "../sheet/cell";
import type { Workbook } from "./workbook";
import { plainSheet } from "./plain-sheet";

/** Row, from 1, in which quotation marks do not pair, so that nobody can tell where its cells end. */
export type UnpairedQuotes = { readonly unpairedIn: number };

/** Excel allows no longer sheet names, nor these characters in them. */
const LONGEST_SHEET_NAME = 31;
const notInSheetNames = /[[\]:*?/\\]/g;

/** Delimiters, likeliest first: in Kazakhstan Excel writes semicolons. */
const delimiters = [";", ",", "\t"] as const;

/** Rows used to detect the delimiter. */
const SAMPLE_ROWS = 50;
const SAMPLE_BYTES = 4096;

/**
 * Reads a text table (.csv, .tsv) as one sheet of texts: numbers and dates stay as written. Detects UTF-8, UTF-16 and
 * windows-1251, and the delimiter. Null if the bytes are not text.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook | UnpairedQuotes | null {
  const text = textOf(bytes);
  if (text === null) return null;
  // Excel's "sep=" line names the delimiter.
  const [line = "", named] = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  const body = text.slice(line.length);
  const { rows, unpairedIn } = rowsOf(body, named ?? delimiterOf(body), Infinity);
  if (unpairedIn !== null) return { unpairedIn };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.map((row): Cell[] =>
    Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? "";
      return text.trim() === "" ? null : text;
    }),
  );
  return { sheets: [sheetOf(cells, fileName)], definedNames: [], uses1904Dates: false };
}

function sheetOf(cells: Cell[][], fileName: string): Workbook["sheets"][number] {
  const bare = (fileName.split(/[/\\]/).at(-1) ?? "").replace(/\.\w+$/, "");
  const name = bare.replace(notInSheetNames, " ").trim().slice(0, LONGEST_SHEET_NAME);
  return plainSheet(name === "" ? "CSV" : name, cells);
}

/** Decodes the bytes; if they are not UTF-8, as windows-1251, which older programs here write. */
function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes, utf16In(bytes) ?? "utf-8") ?? decoded(bytes, "windows-1251");
  return text === null || text.includes("\0") ? null : text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Detects UTF-16 by its byte order mark, or by the zero bytes of ASCII characters all being on one side; null
 * otherwise.
 */
function utf16In(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const places = new Set<number>();
  bytes.subarray(0, SAMPLE_BYTES).forEach((byte, index) => {
    if (byte === 0) places.add(index % 2);
  });
  if (places.size !== 1) return null;
  return places.has(1) ? "utf-16le" : "utf-16be";
}

/**
 * The delimiter that gives most of the first rows the same number of cells; on a tie, the one that gives more cells.
 */
function delimiterOf(text: string): string {
  const fits = delimiters.map((delimiter) => {
    const { rows } = rowsOf(text, delimiter, SAMPLE_ROWS);
    const widths = rows.map(({ length }) => length).filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, alike = 0] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
    return { delimiter, alike, width };
  });
  const [best] = fits.sort((a, b) => b.alike - a.alike || b.width - a.width);
  return best?.delimiter ?? ",";
}

/** Rows up to the first unpaired quotation mark, and the row of that mark. */
type Rows = { readonly rows: readonly (readonly string[])[]; readonly unpairedIn: number | null };

/**
 * Splits a text into rows of cells. A cell that begins with a quotation mark ends at the next single one and may
 * contain delimiters, line breaks and doubled marks.
 */
function rowsOf(text: string, delimiter: string, most: number): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at, delimiter);
    const next = text[end];
    if (end > text.length || (next !== undefined && next !== delimiter && next !== "\r" && next !== "\n"))
      return { rows: [...rows, [...row, ""]], unpairedIn: rows.length + 1 };
    row.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end + 1;
    if (next === delimiter) {
      // A trailing delimiter is followed by a blank cell.
      if (at === text.length) row.push("");
      continue;
    }
    if (next === "\r" && text[at] === "\n") at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, unpairedIn: null };
}

/** Position after the closing mark; past the end of the text if there is none. */
function endOfQuoted(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return text.length + 1;
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
