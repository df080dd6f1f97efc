import { isPlaceholder } from "./name-missing";
import { asideOf, endsLikeLeaver } from "../words/names";
import { beginsLikeNoName, mayNamePerson } from "../words/row-words";
import { digitsIn, trait, traitsOf } from "../words/text-traits";

/** Says whether a cell holds a name, with nothing said of status behind it. */
export function isPlainName(cell: unknown): boolean {
  if (typeof cell === "string" && isNameAtAGlance(cell)) return true;
  return mayNamePerson(cell) && !isPlaceholder(cell) && (typeof cell !== "string" || asideOf(cell) === "");
}

const OTHER_THAN_NAME = trait.strange | trait.divider | trait.placeholder;

/** Most names show what they are: letters, blanks and dots, none of which begins or ends a word of another meaning. */
function isNameAtAGlance(text: string): boolean {
  if (beginsLikeNoName(text)) return false;
  const traits = traitsOf(text);
  return (
    (traits & OTHER_THAN_NAME) === 0 &&
    (traits & trait.letter) !== 0 &&
    digitsIn(traits) === 0 &&
    !endsLikeLeaver(text)
  );
}
