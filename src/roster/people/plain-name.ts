import { isPlaceholder } from "./name-missing";
import { isNameAtAGlance } from "../words/name-at-a-glance";
import { asideOf } from "../words/beside-name";
import { peopleNamed } from "../words/people-named";
import { mayNamePerson } from "../words/row-words";

/** Says whether a cell holds a name, of one person, with nothing said of status behind it. */
export function isPlainName(cell: unknown): boolean {
  if (typeof cell === "string" && isNameAtAGlance(cell)) return true;
  if (!mayNamePerson(cell) || isPlaceholder(cell)) return false;
  return typeof cell !== "string" || (asideOf(cell) === "" && peopleNamed(cell) === 1);
}
