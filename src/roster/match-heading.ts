import { type Field, fieldNames, weakNames, wholeNames } from "./fields";
import { strangers } from "./heading-strangers";
import { fold, withoutKazakhLetters } from "./text";

/** How well a heading names a field: its whole text, its beginning, somewhere in it, or a weak name alone. */
export type Fit = "whole" | "beginning" | "inside" | "weak";

export type HeadingMatch = { readonly field: Field; readonly fit: Fit };

type KnownName = { readonly field: Field; readonly name: string };

const ranks: readonly Fit[] = ["whole", "beginning", "inside", "weak"];

/** Longer texts are sentences and no headings. */
const LONGEST_HEADING = 120;

const known = namesOf(fieldNames);
const whole = byName([...known, ...namesOf(wholeNames)]);
const weak = byName(namesOf(weakNames));

/** The field a heading names best, or null. The longer of two equally good names wins: "дата рождения" over "дата". */
export function matchHeading(heading: string): HeadingMatch | null {
  if (heading.length > LONGEST_HEADING) return null;
  const text = comparable(heading);
  const match = matchWhole(text) ?? matchParts(heading) ?? matchWithin(text) ?? matchWeak(text);
  return match && !strangers[match.field]?.test(text) ? match : null;
}

/** Orders two matches of the same field, the clearer first. */
export function compareFits(a: Fit, b: Fit): number {
  return ranks.indexOf(a) - ranks.indexOf(b);
}

function matchWhole(text: string): HeadingMatch | null {
  const field = whole.get(text);
  return field ? { field, fit: "whole" } : null;
}

function matchWeak(text: string): HeadingMatch | null {
  const field = weak.get(text);
  return field ? { field, fit: "weak" } : null;
}

/** "Санаты / Категория" and "Гражданство (страна)": several names for one field, none for another. */
function matchParts(heading: string): HeadingMatch | null {
  const parts = heading.split(/[/()\n\r|]/).map(comparable);
  if (parts.length < 2) return null;
  const fields = new Set(parts.flatMap((part) => whole.get(part) ?? []));
  const [field, ...others] = fields;
  return field && others.length === 0 ? { field, fit: "whole" } : null;
}

function matchWithin(text: string): HeadingMatch | null {
  const matches = known.flatMap((candidate) => {
    const fit = fitWithin(text, candidate.name);
    return fit ? [{ ...candidate, fit }] : [];
  });
  const [best] = matches.sort((a, b) => compareFits(a.fit, b.fit) || b.name.length - a.name.length);
  return best ? { field: best.field, fit: best.fit } : null;
}

function fitWithin(text: string, name: string): Fit | null {
  if (text.startsWith(`${name} `)) return "beginning";
  return ` ${text} `.includes(` ${name} `) ? "inside" : null;
}

function namesOf(names: Readonly<Partial<Record<Field, string>>>): readonly KnownName[] {
  return (Object.entries(names) as [Field, string][]).flatMap(([field, list]) =>
    list.split(", ").map((name) => ({ field, name: comparable(name) })),
  );
}

function byName(names: readonly KnownName[]): ReadonlyMap<string, Field> {
  return new Map(names.map(({ field, name }) => [name, field]));
}

/** A "#" is a heading by itself and no letter. */
function comparable(heading: string): string {
  // Exports write "permitCategory" and "ДатаПриема".
  const words = heading.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return heading.trim() === "#" ? "#" : withoutKazakhLetters(fold(words));
}
