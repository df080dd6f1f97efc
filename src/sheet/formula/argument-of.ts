import type { Area } from "../area";
import { addressArea } from "../read-address";

/** Cells named by an argument. A null sheet is the sheet of the formula itself. */
export type Reference =
  | { readonly of: "range"; readonly sheet: string | null; readonly area: Area }
  | { readonly of: "spill"; readonly sheet: string | null; readonly area: Area }
  /** A table, with or without its headings; a null column means all columns. */
  | {
      readonly of: "table";
      readonly name: string;
      readonly withHeadings: boolean;
      readonly column: string | null;
    }
  /** A single word: a table or a defined name. */
  | { readonly of: "name"; readonly name: string };

/** What a formula has in the place of an argument. */
export type ArgumentOf =
  | { readonly is: "omitted" }
  | { readonly is: "value"; readonly value: string | number | boolean }
  /** TODAY() plus a number of days. */
  | { readonly is: "today"; readonly plus: number }
  | { readonly is: "date"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly is: "cells"; readonly reference: Reference }
  /** Anything only Excel can calculate. */
  | { readonly is: "calculated" };

const CALCULATED: ArgumentOf = { is: "calculated" };

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;
const TODAY = /^TODAY\(\s*\)(?:\s*([+-])\s*(\d{1,6}))?$/i;
const DATE = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i;
const RANGE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z0-9$]+(?::\$?[A-Z0-9$]+)?)(#?)$/iu;
const WORD = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;
const OF_TABLE = /^([\p{L}_\\][\p{L}\d_.\\]*)\[(.*)\]$/u;

/** Parses one argument of a formula in Excel's invariant form: English names, comma separators. */
export function argumentOf(text: string): ArgumentOf {
  if (text === "") return { is: "omitted" };
  const [, quoted] = TEXT.exec(text) ?? [];
  if (quoted !== undefined) return { is: "value", value: quoted.replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { is: "value", value: text.toUpperCase() === "TRUE" };
  if (NUMBER.test(text)) return { is: "value", value: Number(text) };
  const [today, sign, days = "0"] = TODAY.exec(text) ?? [];
  if (today !== undefined) return { is: "today", plus: sign === "-" ? -Number(days) : Number(days) };
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year !== undefined) return { is: "date", year: Number(year), month: Number(month), day: Number(day) };
  const reference = rangeIn(text) ?? tableIn(text) ?? wordIn(text);
  return reference === null ? CALCULATED : { is: "cells", reference };
}

function rangeIn(text: string): Reference | null {
  const [, quoted, bare, address = "", spills] = RANGE.exec(text) ?? [];
  const area = addressArea(address);
  // Square brackets in a sheet name refer to another file.
  if (area === null || quoted?.includes("[") === true) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  return { of: spills === "#" ? "spill" : "range", sheet, area };
}

/**
 * Staff[#All], Staff[#Data], Staff[Name], Staff[[#All],[Name]]; anything with more than one column is left to Excel.
 */
function tableIn(text: string): Reference | null {
  const [, name, inside = ""] = OF_TABLE.exec(text) ?? [];
  if (name === undefined) return null;
  const [, part, inner] = /^(?:\[(#\w+)\],\[([^[\]]+)\])$/.exec(inside) ?? [];
  const special = part ?? (inside.startsWith("#") ? inside : "#Data");
  const column = inner ?? (inside.startsWith("#") || inside === "" ? null : inside);
  const isPlain = column === null || !/[[\],@#:']/.test(column);
  if (!isPlain || !/^#(?:All|Data)$/i.test(special)) return null;
  return { of: "table", name, withHeadings: special.toLowerCase() === "#all", column };
}

function wordIn(text: string): Reference | null {
  return WORD.test(text) ? { of: "name", name: text } : null;
}
