import { countriesNamed } from "./countries";
import { ethnicWords, foreignWords } from "./country-aliases";
import { fold } from "./text";

/** What a text in a citizenship column says. */
export type Citizenship =
  | { readonly kind: "state"; readonly code: string }
  /** Not a citizen of Kazakhstan, no country named: stateless, "иностранец". */
  | { readonly kind: "foreign" }
  /** Names several countries, by their ISO alpha-2 codes. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  /** Names a people: "казах", "Russian". Says nothing about citizenship. */
  | { readonly kind: "ethnicity" }
  | { readonly kind: "unknown" };

const foreign = new Set(foreignWords.map(fold));
const ethnic = new Set(ethnicWords.map(fold));

/** Words around the name of a country: "гр. РК", "ҚР азаматы", "citizen of India". */
const before =
  /^(гражданин|гражданка|гражданство|граждане|гр ка|гр н|гр во|гр|азамат|азаматы|citizen of the|citizen of|citizenship of the|citizenship of|national of|подданный) /;
const after =
  / (азаматы|азаматшасы|азаматтары|азаматтығы|citizen|citizens|citizenship|national|гражданство)$/;

/** Reads a text as citizenship. Never guesses: what names several countries, or a people, says so. */
export function readCitizenship(text: string): Citizenship {
  const whole = fold(text);
  const bare = whole
    .replace(before, "")
    .replace(after, "")
    .replace(/^республики /, "республика ");
  for (const form of new Set([whole, bare])) {
    if (foreign.has(form)) return { kind: "foreign" };
    const named = [...countriesNamed(form)];
    if (named.length === 1 && named[0] && !isUnassigned(form)) return { kind: "state", code: named[0] };
    if (named.length > 0) return { kind: "ambiguous", candidates: named };
    if (ethnic.has(form)) return { kind: "ethnicity" };
  }
  return readSeveral(text) ?? { kind: "unknown" };
}

/** A number that is no ISO code but that some database uses: a single candidate, still to be asked about. */
function isUnassigned(form: string): boolean {
  return form === "113";
}

/** "РК/РФ" names two states and is asked about; "Казахстан / Қазақстан" names one, twice. */
function readSeveral(text: string): Citizenship | null {
  const parts = text.split(/[/,;+&()]|\s(?:и|және|and)\s/iu).filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const named = new Set<string>();
  for (const part of parts) {
    const read = readCitizenship(part);
    if (read.kind === "state") named.add(read.code);
    else if (read.kind === "ambiguous") for (const code of read.candidates) named.add(code);
    else return null;
  }
  const [only, ...others] = named;
  if (only === undefined) return null;
  return others.length === 0 ? { kind: "state", code: only } : { kind: "ambiguous", candidates: [...named] };
}
