import { textsAsWritten } from "./ambiguous-countries";
import { type Codes, type CountryIndex, indexOf, lookUp } from "./country-index";
import { namesKazakhstan } from "./kazakhstan";
import { states } from "./states";

let index: CountryIndex | undefined;

/**
 * The countries a folded text can name, as ISO alpha-2 codes: none, one, or several where the text is ambiguous.
 *
 * The index of names is made at the first question, since most sheets never ask. Kazakhstan is not in it, so that
 * nothing inferred can make a citizen.
 */
export function countriesNamed(folded: string): Codes {
  const asWritten = textsAsWritten.get(folded);
  if (asWritten) return asWritten;
  if (namesKazakhstan(folded)) return ["KZ"];
  index ??= indexOf(states());
  return lookUp(index, folded);
}
