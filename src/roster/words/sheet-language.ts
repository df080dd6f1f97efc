import { type Cells, readCell } from "../../sheet/cell";

/** The languages rosters are written in. */
export type SheetLanguage = "en" | "ru" | "kk";

/** Enough rows to know a column by, headings under titles included. */
const ROWS = 50;

/** Shorter texts are codes and abbreviations, which every language shares. */
const SHORTEST_WORD = 4;

/** The language most words of a column are written in, its heading among them; Russian where there are none. */
export function sheetLanguage(cells: Cells, column: number): SheetLanguage {
  const words = cells
    .slice(0, ROWS)
    .map((row) => readCell(row[column]))
    .filter((cell) => typeof cell === "string" && cell.trim().length >= SHORTEST_WORD)
    .map((word) => textLanguage(String(word)));
  const votes = (language: SheetLanguage) => words.filter((each) => each === language).length;
  // The first of equals wins: a Kazakh text may do without the letters that only Kazakh has.
  return (["kk", "ru", "en"] as const).reduce(
    (best, language) => (votes(language) > votes(best) ? language : best),
    words.length > 0 ? "kk" : "ru",
  );
}

/** The language of a text, told by its letters alone. */
export function textLanguage(text: string): SheetLanguage {
  if (/[әғқңөұүһі]/iu.test(text)) return "kk";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
