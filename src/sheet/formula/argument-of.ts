import type { Area } from "../area";
import { addressArea } from "../read-address";

/** Cells that an argument names. A sheet of null is the one on which the formula stands. */
export type Reference =
  | { readonly of: "range"; readonly sheet: string | null; readonly area: Area }
  | { readonly of: "spill"; readonly sheet: string | null; readonly area: Area }
  /** A table; without a column the whole width, with its headings or without. */
  | {
      readonly of: "table";
      readonly name: string;
      readonly withHeadings: boolean;
      readonly column: string | null;
    }
  /** A word: a table, or a name that somebody gave to cells. */
  | { readonly of: "name"; readonly name: string };

/** What stands in a formula for an argument. */
export type ArgumentOf =
  | { readonly is: "omitted" }
  | { readonly is: "value"; readonly value: string | number | boolean }
  /** So many days from today. */
  | { readonly is: "today"; readonly plus: number }
  | { readonly is: "date"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly is: "cells"; readonly reference: Reference }
  /** Something that only Excel can work out. */
  | { readonly is: "calculated" };

const CALCULATED: ArgumentOf = { is: "calculated" };

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;
const TODAY = /^TODAY\(\s*\)(?:\s*([+-])\s*(\d{1,6}))?$/i;
const DATE = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i;
const RANGE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z0-9$]+(?::\$?[A-Z0-9$]+)?)(#?)$/iu;
const WORD = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;
const OF_TABLE = /^([\p{L}_\\][\p{L}\d_.\\]*)\[(.*)\]$/u;

/** Reads one argument of a formula as Excel gives it, in English and with commas. */
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
  // Square brackets in the name of a sheet lead to another file.
  if (area === null || quoted?.includes("[") === true) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  return { of: spills === "#" ? "spill" : "range", sheet, area };
}

/** Staff[#All], Staff[#Data], Staff[Name], Staff[[#All],[Name]]; more than one column at a time is left to Excel. */
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
