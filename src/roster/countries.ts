import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { ambiguousCountries, countryAliases } from "./country-aliases";
import { isOneSlip } from "./one-slip";
import { plainerForms } from "./plainer-forms";
import { russianGenitives } from "./russian-genitives";
import { fold, withoutKazakhLetters } from "./text";

type Codes = ReadonlySet<string>;

/** Shorter names are compared letter for letter: without its Kazakh letter "ҚР" would read as "КР". */
const SHORTEST_LOOSE_NAME = 5;

let exact: Map<string, Codes> | undefined;
let loose: Map<string, Codes> | undefined;

/**
 * The countries a folded text can name, as ISO alpha-2 codes: none, one, or several where the text is ambiguous.
 *
 * The index of names is made at the first question, since most sheets never ask.
 */
export function countriesNamed(folded: string): Codes {
  exact ??= indexOfNames();
  const named = exact.get(folded);
  if (named) return named;
  if (folded.length < SHORTEST_LOOSE_NAME) return new Set();
  loose ??= withoutKazakh(exact);
  return loose.get(withoutKazakhLetters(folded)) ?? new Set();
}

/** Shorter names are too like each other for a slip to be told from another name: Иран and Ирак. */
const SHORTEST_NAME_WITH_SLIP = 6;

/**
 * The one name that a folded text misses by a single letter, words like "гражданин" aside; null where there is none or
 * more than one country could be meant. A suggestion for people, never a reading.
 */
export function nameMeant(folded: string): string | null {
  const { named, inferred } = plainerForms(folded);
  for (const form of new Set([...named, ...inferred])) {
    const name = nameNear(form);
    if (name !== null) return name;
  }
  return null;
}

function nameNear(folded: string): string | null {
  if (folded.length < SHORTEST_NAME_WITH_SLIP) return null;
  exact ??= indexOfNames();
  // A single slip leaves one half of the text as it is, which is far cheaper to look for than a slip.
  const half = folded.length >> 1;
  const [head, tail] = [folded.slice(0, half), folded.slice(half)];
  const near = [...exact].filter(
    ([name]) =>
      name.length >= SHORTEST_NAME_WITH_SLIP &&
      (name.startsWith(head) || name.endsWith(tail)) &&
      isOneSlip(name, folded),
  );
  const countries = new Set(near.flatMap(([, codes]) => [...codes]));
  const [first] = near;
  return first && countries.size === 1 ? first[0] : null;
}

function indexOfNames(): Map<string, Codes> {
  const index = new Map<string, Set<string>>();
  const add = (text: string, code: string) => {
    for (const key of spellings(text)) index.set(key, (index.get(key) ?? new Set()).add(code));
  };
  const named = [english, kazakh, russian].flatMap(({ countries }) =>
    Object.entries(countries as Record<string, string | string[]>).flatMap(([code, names]) =>
      [names].flat().map((name) => ({ code, ...splitName(name) })),
    ),
  );
  for (const { code, name } of named) add(name, code);
  for (const [alpha2, alpha3, numeric] of codes as [string, string, string][])
    for (const text of [alpha2, alpha3, numeric]) add(text, alpha2);
  for (const [code, texts] of Object.entries(countryAliases))
    for (const text of texts.split(", ")) add(text, code);
  // "Виргинские острова (США)" are not the United States.
  for (const { code, aside } of named) if (aside !== null && !index.has(fold(aside))) add(aside, code);
  for (const [text, candidates] of Object.entries(ambiguousCountries))
    for (const key of spellings(text)) index.set(key, new Set(candidates));
  return index;
}

/** A name of the dataset without the part in parentheses, and that part: "Мьянма (Бирма)". */
function splitName(text: string): { name: string; aside: string | null } {
  const [, name, aside] = /^(.*?)\s*\((.*)\)$/.exec(text) ?? [];
  return name && aside ? { name, aside } : { name: text, aside: null };
}

/**
 * A name as it stands, folded, and the genitive that follows "гражданин"; an adjective agreeing with "гражданство".
 * Initials ("США") are not declined.
 */
function spellings(name: string): readonly string[] {
  const folded = fold(name);
  if (/[сц]к$/.test(folded)) return [`${folded}ое`];
  return name === name.toUpperCase() ? [folded] : [folded, ...russianGenitives(folded)];
}

function withoutKazakh(names: Map<string, Codes>): Map<string, Codes> {
  const index = new Map<string, Set<string>>();
  for (const [name, named] of names) {
    if (name.length < SHORTEST_LOOSE_NAME) continue;
    const key = withoutKazakhLetters(name);
    index.set(key, new Set([...(index.get(key) ?? []), ...named]));
  }
  return index;
}
