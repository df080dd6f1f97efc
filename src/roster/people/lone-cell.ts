import { readCategory } from "../words/category";
import { readCell } from "../../sheet/cell";
import { MemoByValue } from "../words/memo-by-value";
import { isNobody } from "../words/name-shape";
import type { Columns } from "../table/layout";
import { namesPeople } from "../words/names";
import { namesCategories } from "../words/reads-as-category";
import { addedPeople } from "../words/added-people";
import { noteOfPeople } from "../words/note-words";
import { peopleByName } from "../words/people-named";
import { headsSection, signature } from "../words/row-words";

/** In words. Longer texts in the column of names are notes. */
const LONGEST_NAME = 7;

/** "Примечание:", a number, and single words that close a table. */
const note = /:\s*$|^[^\p{L}]*$|^\s*(конец|end|соңы|нет|жоқ|none)\s*$/iu;

/** Texts that programs print around a table: "Период: ноябрь 2025 г.", "Страница 1 из 2". */
const service =
  /^\s*((период|отбор|параметры|показатели|группировки|сортировка|составил|проверил|подготовил|ответствен|телефон|дата печати|құрастыр|дайында|орында|тексер|printed|generated|prepared|approved|checked)\p{Ll}*(\s\p{Ll}+)*\s*:|(страница|стр|page|бет)\.?\s*№?\s*\d)/iu;

/**
 * The kind of a row with a single filled cell. A citizenship, a category or an IIN means a person; a text in a column of
 * names, or what may be one, is perhaps a person; anything else is the heading of a section or a note.
 */
export function loneCellKind(
  column: number,
  row: readonly unknown[],
  columns: Columns,
): "person" | "perhaps_person" | "vacant_post" | "section" | "note" {
  if (column === columns.citizenship || column === columns.iin) return "person";
  if (column === columns.category) {
    const category = readCell(row[column]);
    const isCategory = typeof category === "number" || typeof category === "string";
    if (!isCategory || readCategory(category) === "unknown") return "note";
    return namesPeople(columns) ? "vacant_post" : "person";
  }
  const text = readCell(row[column]);
  if (typeof text !== "string" || !mayHoldNames(column, columns)) return "note";
  return kindOfText.of(text);
}

/** Cached across recalculations, since sheets share names of sections. */
const kindOfText = new MemoByValue((raw): "perhaps_person" | "section" | "note" => {
  const text = String(raw);
  if (namesCategories(text) || headsSection(text))
    return peopleByName(text) > 1 ? "perhaps_person" : "section";
  const note = noteOfPeople(text);
  if (note?.of === "marked" || note?.of === "coloured" || addedPeople(text) !== null) return "note";
  return isNobody(text) || isNote(text) || text.trim().split(/\s+/).length > LONGEST_NAME
    ? "note"
    : "perhaps_person";
});

/** Whether a text is a signature, a note, or the end of a table. */
export function isNote(text: string): boolean {
  return [signature, note, service].some((each) => each.test(text));
}

/** If no column of names is known, names may be in any unknown column. */
function mayHoldNames(column: number, columns: Columns): boolean {
  return namesPeople(columns)
    ? [columns.name, columns.surname, columns.givenName].includes(column)
    : !Object.values(columns).includes(column);
}
