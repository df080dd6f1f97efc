import { countriesNamed } from "./countries";
import { MemoByValue } from "./memo-by-value";
import { ethnicWords, foreignWords } from "./people-words";
import { plainerForms } from "./normalized-forms";
import { fold, withoutKazakhLetters } from "./text";

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

const foreign = wordSet(foreignWords);
const ethnic = wordSet(ethnicWords);

/** Numbers and letters of which one country is likely, and still asked about. */
const doubted = new Set(["113", "каз", "no"]);

/** The same few spellings are asked about at every recalculation of a sheet. */
const known = new MemoByValue((text) => readAnew(String(text)));

/** Reads a text as citizenship. Never guesses: what names several countries, or a people, says so. */
export function readCitizenship(text: string): Citizenship {
  return known.of(text);
}

/**
 * Says whether somebody is certainly no citizen of Kazakhstan: "Корея" may be either of two states, and neither is
 * this one. A single candidate is not certain: "no" may be Norway.
 */
export function isForeign(read: Citizenship): boolean {
  if (read.kind === "state") return read.code !== "KZ";
  if (read.kind === "ambiguous") return read.candidates.length > 1 && !read.candidates.includes("KZ");
  return read.kind === "foreign";
}

function readAnew(text: string): Citizenship {
  const { named, inferred } = plainerForms(fold(text));
  return (
    firstRead(named, readName) ??
    firstRead(inferred, readInferred) ??
    readSeveral(text) ?? { kind: "unknown" }
  );
}

function readName(form: string): Citizenship | null {
  const loose = withoutKazakhLetters(form);
  if (foreign.has(loose)) return { kind: "foreign" };
  if (ethnic.has(loose)) return { kind: "ethnicity" };
  const codes = [...countriesNamed(form)];
  const [code] = codes;
  if (code !== undefined && codes.length === 1 && !doubted.has(form)) return { kind: "state", code };
  if (code !== undefined) return { kind: "ambiguous", candidates: codes };
  return null;
}

/** What was inferred never makes a citizen of Kazakhstan. */
function readInferred(form: string): Citizenship | null {
  const read = readName(form);
  return read?.kind === "state" && read.code === "KZ" ? null : read;
}

function firstRead(forms: readonly string[], read: (form: string) => Citizenship | null): Citizenship | null {
  for (const form of forms) {
    const citizenship = read(form);
    if (citizenship) return citizenship;
  }
  return null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(", ").map((word) => withoutKazakhLetters(fold(word))));
}

/** A kandas is counted by a reading of its own. */
const returned = /андас|ралман|andas/iu;

/** "РК/РФ" names two states and is asked about; "Казахстан / Қазақстан" names one, twice, and so does "РФ (ЕАЭС)". */
function readSeveral(text: string): Citizenship | null {
  const parts = text
    .split(/[/,;+&()]|\s(?:[-–—]|и|или|және|немесе|and|or)\s/iu)
    .filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const named = new Set<string>();
  let isForeigner = false;
  for (const part of parts) {
    const read = readCitizenship(part);
    if (read.kind === "state") named.add(read.code);
    else if (read.kind === "ambiguous") for (const code of read.candidates) named.add(code);
    else if (read.kind === "foreign" && !returned.test(part)) isForeigner = true;
    else return null;
  }
  if (isForeigner && named.has("KZ")) return null;
  const [only, ...others] = named;
  if (only === undefined) return null;
  return others.length === 0 ? { kind: "state", code: only } : { kind: "ambiguous", candidates: [...named] };
}
