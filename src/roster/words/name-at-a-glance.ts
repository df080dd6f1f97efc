import { beginsLikeNoName } from "./row-words";
import { digitsIn, trait, traitsOf } from "./text-traits";

const OTHER_THAN_NAME = trait.strange | trait.divider | trait.placeholder;

/** Most names show what they are: letters, blanks and dots, none of which begins or ends a word of another meaning. */
export function isNameAtAGlance(text: string): boolean {
  if (beginsLikeNoName(text)) return false;
  const traits = traitsOf(text);
  return (
    (traits & OTHER_THAN_NAME) === 0 &&
    (traits & trait.letter) !== 0 &&
    digitsIn(traits) === 0 &&
    !endsLikeLeaver(text)
  );
}

/** Words that stand behind a name with nothing between. */
const leavers = ["волен", "волена", "ВОЛЕН", "ВОЛЕНА", "выбыл", "выбыла", "ВЫБЫЛ", "ВЫБЫЛА"];

/** Says whether a text ends with such a word. Three letters tell them from nearly all names. */
export function endsLikeLeaver(name: string): boolean {
  return endings.has(endOf(name)) && leavers.some((word) => name.endsWith(word));
}

const endings: ReadonlySet<number> = new Set(leavers.map(endOf));

function endOf(text: string): number {
  const last = text.length - 1;
  return (text.charCodeAt(last - 2) * 31 + text.charCodeAt(last - 1)) * 31 + text.charCodeAt(last);
}
