import { type Cells, readCell } from "../../sheet/cell";

export type SheetLanguage = "en" | "ru" | "kk";

/** Rows examined, including titles and headings. */
const ROWS = 50;

/** Shorter texts may be codes and abbreviations, which languages share. */
const SHORTEST_WORD = 4;

/** The language of most texts of a column, including its heading; Russian if there are none. */
export function sheetLanguage(cells: Cells, column: number): SheetLanguage {
  const words = cells
    .slice(0, ROWS)
    .map((row) => readCell(row[column]))
    .filter((cell) => typeof cell === "string" && cell.trim().length >= SHORTEST_WORD)
    .map((word) => textLanguage(String(word)));
  const votes = (language: SheetLanguage) => words.filter((each) => each === language).length;
  // On a tie the first one wins: a Kazakh text may lack letters that only Kazakh has.
  return (["kk", "ru", "en"] as const).reduce(
    (best, language) => (votes(language) > votes(best) ? language : best),
    words.length > 0 ? "kk" : "ru",
  );
}

/** The language of a text by its letters. */
export function textLanguage(text: string): SheetLanguage {
  if (/[әғқңөұүһі]/iu.test(text)) return "kk";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
