import { countriesNamed } from "./countries";
import { fromLatin, isKazakhInLatin } from "./kazakh-in-latin";
import { MemoByValue } from "./memo-by-value";
import { ethnicWords, foreignWords } from "./people-words";
import { plainerForms } from "./normalized-forms";
import { comparable, fold, withoutKazakhLetters } from "./text";

/** The meaning of a text in a citizenship column. */
export type Citizenship =
  | { readonly kind: "state"; readonly code: string }
  /** Not a citizen of Kazakhstan, without naming a country: stateless, "иностранец". */
  | { readonly kind: "foreign" }
  /** Names several countries, by their ISO alpha-2 codes. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  /** Names an ethnicity: "казах", "Russian". Says nothing about citizenship. */
  | { readonly kind: "ethnicity" }
  | { readonly kind: "unknown" };

const foreign = wordSet(foreignWords);
const ethnic = wordSet(ethnicWords);

/** Codes with one likely country, about which the user is asked anyway. */
const doubted = new Set(["113", "каз", "no"]);

/** Cached across recalculations, which see the same few spellings. */
const known = new MemoByValue((text) => readAnew(String(text)));

/** Reads a text as citizenship. Never guesses: texts that name several countries, or an ethnicity, are reported as such. */
export function readCitizenship(text: string): Citizenship {
  return known.of(text);
}

/**
 * Whether somebody is certainly not a citizen of Kazakhstan: "Корея" may be either of two states, neither of them
 * Kazakhstan. A single candidate is not certain: "no" may be Norway.
 */
export function isForeign(read: Citizenship): boolean {
  if (read.kind === "state") return read.code !== "KZ";
  if (read.kind === "ambiguous") return read.candidates.length > 1 && !read.candidates.includes("KZ");
  return read.kind === "foreign";
}

function readAnew(text: string): Citizenship {
  const folded = fold(text);
  return readFolded(folded) ?? readSeveral(text) ?? readLatin(folded) ?? { kind: "unknown" };
}

function readFolded(folded: string): Citizenship | null {
  const { named, inferred } = plainerForms(folded);
  return firstRead(named, readName) ?? firstRead(inferred, readInferred);
}

/** "Qazaqstan Respýblıkasynyń azamaty", "Qytaı". What is no Kazakh for sure makes no citizen of Kazakhstan. */
function readLatin(folded: string): Citizenship | null {
  if (/\P{Script=Latin}/u.test(folded.replace(/[ \d]/g, ""))) return null;
  const read = readFolded(fromLatin(folded));
  return read?.kind === "state" && (read.code !== "KZ" || isKazakhInLatin(folded)) ? read : null;
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

/** An inferred form never makes a citizen of Kazakhstan. */
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
  return new Set(words.split(", ").map(comparable));
}

/** Beside the name of a state they add nothing: "Kazakhstan (Local)". By themselves they name no state. */
const besideState =
  /^\s*(local|national|citizen|да|местн(ый|ая)|гр(-?н|-?ка|ажд(анин|анка))?\.?|уд\S*\sличности|жергілікті|азамат(ы)?)\s*$/iu;

/** A kandas is counted by a separate reading. */
const returned = /андас|ралман|andas/iu;

/** "РК/РФ" names two states and is ambiguous; "Казахстан / Қазақстан" names one twice, and "РФ (ЕАЭС)" names one. */
function readSeveral(text: string): Citizenship | null {
  const parts = text
    .split(/[/,;+&()]|\s(?:[-–—]|и|или|және|немесе|and|or)\s/iu)
    .filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const named = new Set<string>();
  let isForeigner = false;
  for (const part of parts.filter((each) => !besideState.test(each))) {
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
