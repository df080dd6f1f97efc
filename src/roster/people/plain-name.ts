import { isPlaceholder } from "./name-missing";
import { isNameAtAGlance } from "../words/name-at-a-glance";
import { asideOf } from "../words/beside-name";
import { mayNamePerson } from "../words/row-words";

/** Says whether a cell holds a name, with nothing said of status behind it. */
export function isPlainName(cell: unknown): boolean {
  if (typeof cell === "string" && isNameAtAGlance(cell)) return true;
  return mayNamePerson(cell) && !isPlaceholder(cell) && (typeof cell !== "string" || asideOf(cell) === "");
}
