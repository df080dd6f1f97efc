import type { Bounds } from "../domain/tally";
import { cellAddress } from "../sheet/address";
import type { LinkTarget, ListOnSheet, Row, Value, Values } from "./account";

/** A phrase of ours. */
export function words(text: string): Value {
  return { is: "words", text };
}

/** A text shown verbatim, such as one from the workbook. */
export function quoted(text: string): Value {
  return { is: "text", text };
}

export function number(value: number): Value {
  return { is: "number", number: value };
}

/** A number, or the range that unclear rows leave open. */
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

/** A link to a cell, shown as its address; row and column are relative to the list. */
export function linkIn({ sheet, ...origin }: ListOnSheet, row: number, column: number): Value {
  const place = { row: origin.row + row, column: origin.column + column };
  return link(cellAddress(place.row, place.column), sheet, place);
}

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

export function headings(...texts: readonly string[]): Row {
  return { is: "headings", texts };
}

export function line(...values: Values): Row {
  return { is: "line", values };
}
