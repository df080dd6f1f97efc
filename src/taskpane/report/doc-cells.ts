import type { Bounds } from "../../domain/tally";
import type { LinkTarget, DocCell, DocRow } from "../../excel/sheet-document";
import type { Place } from "../findings/placed-finding";

/** A text that stands by itself: words of the answers begin in small letters. */
export function words(text: string): DocCell {
  return { is: "text", text: `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` };
}

/** A text of the workbook, letter for letter. */
export function quoted(text: string): DocCell {
  return { is: "text", text };
}

export function number(value: number): DocCell {
  return { is: "number", number: value };
}

/** A number, or both ends where unclear rows leave it open. */
export function bounds({ min, max }: Bounds, range: (ends: Bounds) => string): DocCell {
  return min === max ? number(max) : quoted(range({ min, max }));
}

export function day(value: number): DocCell {
  return { is: "day", day: value };
}

export function link(text: string, sheet: string, { row, column }: Pick<Place, "row" | "column">): DocCell {
  const to: LinkTarget = { sheet, row, column };
  return { is: "text", text, to };
}

export function bold(text: string): DocCell {
  return { ...words(text), look: "bold" };
}

/** The row of headings above a table. */
export function headings(...texts: readonly string[]): DocRow {
  return texts.map(bold);
}

/** One row for each sentence. */
export function sentences(texts: readonly string[]): readonly DocRow[] {
  return texts.map((text) => [words(text)]);
}
