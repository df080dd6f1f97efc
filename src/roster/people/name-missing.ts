import type { Layout } from "../table/layout";
import { nameOf, namesPeople } from "../words/names";

/** What people write where a name will stand one day. */
const placeholders =
  /^[^\p{L}]*$|^\s*([xх]{2,}|нов(ый|ая) (сотрудни[кц]а?|работни[кц]а?)|жаңа (қызметкер|жұмыскер)|new (employee|worker)|ставка|нет|н\/?д|n\/?a|tb[acdh]|open position|new hire|to be hired|свободн[оа]|не занят[оа]?|не заполнен[оа]?|жоқ)[\s.]*$|вакан|vacan|бос (орын|лауазым|ставка)/iu;

/** Says whether a roster that names its people has no name in a row, or a word that stands for none. */
export function isNameMissing(row: readonly unknown[], layout: Layout): boolean {
  return namesPeople(layout.columns) && isPlaceholder(nameOf(row, layout));
}

/** Says whether a cell holds no name. */
export function isPlaceholder(cell: unknown): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && placeholders.test(cell));
}
