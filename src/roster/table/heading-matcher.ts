import { fromLatin, isKazakhInLatin } from "../words/kazakh-in-latin";
import { MemoByValue } from "../words/memo-by-value";
import { comparable } from "../words/text";

/**
 * How a heading names a field: by its whole text, at its beginning, somewhere inside, by the stem of a word or with a
 * typing error, or by a weak name.
 */
export type Fit = "whole" | "beginning" | "inside" | "stem" | "weak";

export type HeadingMatch<Field extends string> = { readonly field: Field; readonly fit: Fit };

/** Names of each field, separated by commas. */
export type FieldNames<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** What `headingMatcher` goes by. */
type KnownHeadings<Field extends string> = readonly [
  names: FieldNames<Field>,
  wholeNames: FieldNames<Field>,
  weakNames: FieldNames<Field>,
  strangers: Readonly<Partial<Record<Field, RegExp>>>,
];

type KnownName<Field> = { readonly field: Field; readonly name: string };

/** A name with its first word, for a cheap test: a text without that word does not contain the name. */
type NameWithin<Field> = KnownName<Field> & { readonly firstWord: string };

const ranks: readonly Fit[] = ["whole", "beginning", "inside", "stem", "weak"];

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 120;

/**
 * Returns a function that finds the field a heading names best, or null. Of equally good names the longer one wins: "дата
 * рождения" over "дата".
 *
 * `wholeNames` mean the field only if they are the whole heading, `weakNames` only if no other column does; `strangers`
 * are negative patterns: words that show that a heading is not the field it seems to name.
 */
export function headingMatcher<Field extends string>(
  ...names: KnownHeadings<Field>
): (heading: string) => HeadingMatch<Field> | null {
  // Made at the first heading: most formulas read one kind of table, or none.
  let match: ((heading: string) => HeadingMatch<Field> | null) | null = null;
  return (heading) => (match ??= matcherOf(...names))(heading);
}

function matcherOf<Field extends string>(
  ...[names, wholeNames, weakNames, strangers]: KnownHeadings<Field>
): (heading: string) => HeadingMatch<Field> | null {
  const known = namesOf(names);
  const whole = byName([...known, ...namesOf(wholeNames)]);
  const weak = byName(namesOf(weakNames));
  const within: readonly NameWithin<Field>[] = known.map((each) => ({
    ...each,
    firstWord: each.name.split(" ", 1)[0] ?? "",
  }));

  return (heading) => {
    if (heading.length > LONGEST_HEADING) return null;
    const text = comparableHeading(heading);
    const match =
      named(whole, text, "whole") ?? matchParts(heading) ?? matchWithin(text) ?? named(weak, text, "weak");
    return match && !strangers[match.field]?.test(text) ? match : null;
  };

  /** Several names of the same field: "Санаты / Категория", "Гражданство (страна)". */
  function matchParts(heading: string): HeadingMatch<Field> | null {
    const parts = (isOnePhrase(heading) ? heading.replace(/[\r\n]+/g, " ") : heading)
      .split(/[/()\n\r|]/)
      .map(comparableHeading);
    if (parts.length < 2) return null;
    // The "N" in "Active (Y/N)" is not a column number.
    const fields = new Set(parts.flatMap((part) => (/^\p{L}$/u.test(part) ? [] : (whole.get(part) ?? []))));
    const [field, ...others] = fields;
    return field && others.length === 0 ? { field, fit: "whole" } : null;
  }

  /** "Job" over "grade" is a phrase in two lines; "Citizenship" over "Гражданство" is a name in two languages. */
  function isOnePhrase(heading: string): boolean {
    const lines = heading.split(/[\r\n]+/).filter((line) => /\p{L}/u.test(line));
    const isLatin = (line: string | undefined) => /[a-z]/i.test(line ?? "");
    return (
      lines.length > 1 &&
      !lines.every((line) => whole.has(comparableHeading(line))) &&
      lines.every((line) => isLatin(line) === isLatin(lines[0]))
    );
  }

  function matchWithin(text: string): HeadingMatch<Field> | null {
    const words = new Set(text.split(" "));
    const matches = within.flatMap(({ field, name, firstWord }) => {
      const fit = words.has(firstWord) ? fitWithin(text, name) : null;
      return fit ? [{ field, name, fit }] : [];
    });
    const [best] = matches.sort((a, b) => compareFits(a.fit, b.fit) || b.name.length - a.name.length);
    return best ? { field: best.field, fit: best.fit } : null;
  }
}

/**
 * Adds a cache to a matcher: every formula matches the texts of the first rows again, and rows that may repeat the
 * headings are matched cell by cell.
 */
export function remembered<Field extends string>(
  match: (heading: string) => HeadingMatch<Field> | null,
): (heading: string) => HeadingMatch<Field> | null {
  const matches = new MemoByValue((heading) => match(String(heading)));
  return (heading) => matches.of(heading);
}

/** Sorts better fits first. */
export function compareFits(a: Fit, b: Fit): number {
  return ranks.indexOf(a) - ranks.indexOf(b);
}

function named<Field extends string>(
  names: ReadonlyMap<string, Field>,
  text: string,
  fit: Fit,
): HeadingMatch<Field> | null {
  const field = names.get(text);
  return field ? { field, fit } : null;
}

function fitWithin(text: string, name: string): Fit | null {
  if (text.startsWith(`${name} `)) return "beginning";
  return ` ${text} `.includes(` ${name} `) ? "inside" : null;
}

/** The names of each field in comparable form. */
export function namesOf<Field extends string>(names: FieldNames<Field>): readonly KnownName<Field>[] {
  return (Object.entries(names) as [Field, string][]).flatMap(([field, list]) =>
    list.split(", ").map((name) => ({ field, name: comparableHeading(name) })),
  );
}

/** Shorter names without spaces may be part of other words. */
const SHORTEST_RUN_TOGETHER = 8;

/** Fields by name, including names written without spaces: "ДАТАУВОЛЬНЕНИЯ". */
function byName<Field>(names: readonly KnownName<Field>[]): ReadonlyMap<string, Field> {
  const together = names
    .map(({ field, name }) => ({ field, name: name.replaceAll(" ", "") }))
    .filter(({ name }) => name.length >= SHORTEST_RUN_TOGETHER);
  return new Map([...together, ...names].map(({ field, name }) => [name, field]));
}

/** The form in which headings are compared. A "#" alone is a heading although it is not a letter. */
export function comparableHeading(heading: string): string {
  // Forms number their headings ("5. ФИО"); exports write "permitCategory" and "ДатаПриема", some with soft hyphens.
  const words = heading
    .replace(/^\s*\d{1,2}[.)]\s*(?=\p{L})/u, "")
    .replace(/(\p{Ll})\p{Cf}*(\p{Lu})/gu, "$1 $2")
    .replace(/№/g, "№ ");
  const text = comparable(words);
  if (heading.trim() === "#") return "#";
  return isKazakhInLatin(text) ? fromLatin(text) : text;
}

/** Joins words hyphenated at the end of a line: "Дата уволь-" over "нения". */
export function joinedAtLineEnds(heading: string): string {
  return heading.replace(/(\p{L})-[ \t]*[\r\n]+\s*(?=\p{Ll})/gu, "$1");
}
