import type { Field } from "../../roster/table/fields";
import type { Columns } from "../../roster/table/layout";

const ofPerson: readonly Field[] = ["name", "surname", "givenName", "patronymic", "iin"];
/** A category is suggested for a post, and to be without one only for a citizen. */
const ofCategory: readonly Field[] = ["position", "occupation", "citizenship"];

/**
 * The columns, but for the one that is mended, whose cells say that a row is still about the same person and the same
 * work. A list that names nobody is known by everything that was understood of it.
 */
export function witnessColumns(columns: Columns, mended: number): readonly number[] {
  const placesOf = (fields: readonly Field[]) => fields.flatMap((field) => columns[field] ?? []);
  const others = (places: readonly number[]) => [...new Set(places)].filter((place) => place !== mended);
  const person = others(placesOf(ofPerson));
  if (person.length === 0) return others(Object.values(columns));
  return others([...person, ...(mended === columns.category ? placesOf(ofCategory) : [])]);
}
