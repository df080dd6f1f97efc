import { isPlaceholder } from "./name-missing";
import { isNameAtAGlance } from "../words/name-at-a-glance";
import { asideOf } from "../words/beside-name";
import { peopleNamed } from "../words/people-named";
import { mayNamePerson } from "../words/row-words";

/** Whether a cell is the name of one person without a status after it. */
export function isPlainName(cell: unknown): boolean {
  if (typeof cell === "string" && isNameAtAGlance(cell)) return true;
  if (!mayNamePerson(cell) || isPlaceholder(cell)) return false;
  return typeof cell !== "string" || (asideOf(cell) === "" && peopleNamed(cell) === 1);
}
