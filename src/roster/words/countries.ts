import { textsAsWritten } from "./ambiguous-countries";
import { type Codes, type CountryIndex, indexOf, lookUp } from "./country-index";
import { namesKazakhstan } from "./kazakhstan";
import { states } from "./states";

let index: CountryIndex | undefined;

/**
 * The countries that a folded text can name, as ISO alpha-2 codes: none, one, or several if the text is ambiguous.
 *
 * The index of names is built on first use, since most sheets never need it. Kazakhstan is not in it, so that an inferred
 * form can never make a citizen.
 */
export function countriesNamed(folded: string): Codes {
  const asWritten = textsAsWritten.get(folded);
  if (asWritten) return asWritten;
  if (namesKazakhstan(folded)) return ["KZ"];
  index ??= indexOf(states());
  return lookUp(index, folded);
}
