import { namesOfKazakhstan } from "./kazakhstan";
import { isOneSlip } from "./one-slip";
import { originsOf, withoutCommonWords } from "./country-words";
import { plainerForms } from "./normalized-forms";
import { shownName } from "./shown-name";
import { states } from "./states";
import { fold } from "./text";

/** In shorter names a typing error could make another name: Иран and Ирак. */
const SHORTEST_NAME_WITH_SLIP = 6;

type Name = { readonly folded: string; readonly name: string; readonly code: string };

let names: readonly Name[] | undefined;
let usual: readonly Name[] | undefined;

/**
 * The one name that a folded text, ignoring words like "гражданин", misses by a single letter or is the beginning of; null
 * if there is none, or several countries could be meant. A suggestion for people, never a reading.
 */
export function nameMeant(folded: string): string | null {
  const { named, inferred } = plainerForms(folded);
  const forms = [...named, ...inferred].flatMap((form) => originsOf(withoutCommonWords(form)));
  for (const form of new Set(forms)) {
    const name = nameNear(form);
    if (name !== null) return shownName(name);
  }
  const name = nameBegunBy(folded);
  return name === null ? null : shownName(name);
}

/** Fewer letters are the beginning of many names. */
const SHORTEST_BEGINNING = 3;

/** The only state whose name begins like this. "УЗБ" may be short for the state or the ethnicity, so it is a question. */
function nameBegunBy(folded: string): string | null {
  if (folded.length < SHORTEST_BEGINNING) return null;
  usual ??= usualNames();
  const begun = usual.filter(({ folded: name }) => name.startsWith(folded));
  const [first] = begun;
  return first && begun.every(({ code }) => code === first.code) ? first.name : null;
}

function usualNames(): readonly Name[] {
  return states().flatMap(({ alpha2, names: shown }) =>
    [...(alpha2 === "KZ" ? namesOfKazakhstan : shown)].map((name) => ({
      folded: fold(name),
      name,
      code: alpha2,
    })),
  );
}

function nameNear(folded: string): string | null {
  if (folded.length < SHORTEST_NAME_WITH_SLIP) return null;
  names ??= namesToShow();
  // With a single wrong letter one half of the text is unchanged, which is far cheaper to test.
  const half = folded.length >> 1;
  const [head, tail] = [folded.slice(0, half), folded.slice(half)];
  const near = names.filter(
    ({ folded: name }) => (name.startsWith(head) || name.endsWith(tail)) && isOneSlip(name, folded),
  );
  const [first] = near;
  return first && near.every(({ code }) => code === first.code) ? first.name : null;
}

/** Without beginnings of adjectives, which are not fit to be shown. */
function namesToShow(): readonly Name[] {
  return states()
    .flatMap(({ alpha2, names: shown, further }) =>
      [...shown, ...further, ...(alpha2 === "KZ" ? namesOfKazakhstan : [])].map((name) => ({
        folded: fold(name),
        name,
        code: alpha2,
      })),
    )
    .filter(({ folded }) => folded.length >= SHORTEST_NAME_WITH_SLIP && !/[сц]к$/.test(folded));
}
