import type { Bounds } from "../domain/tally";
import { cellAddress } from "../sheet/address";
import type { LinkTarget, ListOnSheet, Row, Value, Values } from "./account";

/** A phrase of ours that stands by itself. */
export function words(text: string): Value {
  return { is: "words", text };
}

/** A text of the workbook, letter for letter. */
export function quoted(text: string): Value {
  return { is: "text", text };
}

export function number(value: number): Value {
  return { is: "number", number: value };
}

/** A number, or both ends where unclear rows leave it open. */
export function bounds({ min, max }: Bounds, range: (ends: Bounds) => string): Value {
  return min === max ? number(max) : quoted(range({ min, max }));
}

export function percent(share: number): Value {
  return { is: "percent", share };
}

export function day(value: number): Value {
  return { is: "day", day: value };
}

export function link(text: string, sheet: string, { row, column }: Omit<LinkTarget, "sheet">): Value {
  return { is: "text", text, to: { sheet, row, column } };
}

/** A link to a cell of a list, by its address; rows and columns are counted in the list. */
export function linkIn({ sheet, ...origin }: ListOnSheet, row: number, column: number): Value {
  const place = { row: origin.row + row, column: origin.column + column };
  return link(cellAddress(place.row, place.column), sheet, place);
}

/** One row for each sentence. */
export function sentences(texts: readonly string[]): readonly Row[] {
  return texts.map((text) => ({ is: "sentence", text }));
}

export function item(text: string, details: readonly string[]): Row {
  return { is: "item", text, details };
}

export function subheading(text: string): Row {
  return { is: "subheading", text };
}

export function fact(name: string, ...values: Values): Row {
  return { is: "fact", name, values };
}

/** The row of headings above a table. */
export function headings(...texts: readonly string[]): Row {
  return { is: "headings", texts };
}

export function line(...values: Values): Row {
  return { is: "line", values };
}
