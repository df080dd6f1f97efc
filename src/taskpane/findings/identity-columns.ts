import type { Field } from "../../roster/table/fields";
import type { Columns } from "../../roster/table/layout";

const ofPerson: readonly Field[] = ["name", "surname", "givenName", "patronymic", "iin"];
/** A category is suggested for a position; "without a category" only for citizens. */
const ofCategory: readonly Field[] = ["position", "occupation", "citizenship"];

/**
 * Columns, except the corrected one, whose cells show that a row is still about the same person and work. If the roster
 * has no names or IINs, all recognised columns.
 */
export function identityColumns(columns: Columns, corrected: number): readonly number[] {
  const placesOf = (fields: readonly Field[]) => fields.flatMap((field) => columns[field] ?? []);
  const others = (places: readonly number[]) => [...new Set(places)].filter((place) => place !== corrected);
  const person = others(placesOf(ofPerson));
  if (person.length === 0) return others(Object.values(columns));
  return others([...person, ...(corrected === columns.category ? placesOf(ofCategory) : [])]);
}
