import { beginsLikeNoName } from "./row-words";
import { beginsLikeStatus } from "./status";
import { digitsIn, trait, traitsOf } from "./text-traits";

const OTHER_THAN_NAME = trait.strange | trait.divider | trait.placeholder | trait.small;

/** Most names show what they are: words with capitals, blanks and dots, none of which begins like one of another meaning. */
export function isNameAtAGlance(text: string): boolean {
  if (beginsLikeNoName(text)) return false;
  const traits = traitsOf(text);
  return (
    (traits & OTHER_THAN_NAME) === 0 &&
    (traits & trait.letter) !== 0 &&
    digitsIn(traits) === 0 &&
    !beginsLikeStatus(text)
  );
}
