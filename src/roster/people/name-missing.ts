import type { Layout } from "../table/layout";
import { nameOf, namesPeople } from "../words/names";

/** Placeholders for a name not known yet. */
const placeholders =
  /^[^\p{L}]*$|^\s*([xх]{2,}|нов(ый|ая) (сотрудни[кц]а?|работни[кц]а?)|жаңа (қызметкер|жұмыскер)|new (employee|worker)|ставка|нет|н\/?д|n\/?a|tb[acdhn]|open position|new hire|to be \p{L}+|свободн[оа]|не занят[оа]?|не заполнен[оа]?|жоқ)[\s.№#-]*\d*[\s.]*$|вакан|vacan|бос (орын|лауазым|ставка)/iu;

/** Whether a row has no name, or only a placeholder, although the roster has names. */
export function isNameMissing(row: readonly unknown[], layout: Layout): boolean {
  return namesPeople(layout.columns) && isPlaceholder(nameOf(row, layout));
}

/** Whether a cell is blank or a placeholder. */
export function isPlaceholder(cell: unknown): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && placeholders.test(cell));
}

/** "TBA", "To be hired": nobody is on the post yet. */
export function isToCome(name: unknown): boolean {
  return isPlaceholder(name) && /^\s*(tb[ah]|to be (hire|rec|app))/i.test(String(name));
}
