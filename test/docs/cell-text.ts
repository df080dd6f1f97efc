import { readDate } from "../../src/roster/words/date";
import { inEnglishExcel } from "./russian-excel";

/** The value of a cell as it is written on a page: truth values, numbers, dates as serials, texts, null for a blank. */
export function valueOf(written: string): string | number | boolean | null {
  const text = inEnglishExcel(written);
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const date = /^\d{2}\.\d{2}\.\d{4}$/.test(text) ? readDate(text) : null;
  return date?.kind === "day" ? date.day : text;
}
