import { type Field, fieldNames, wholeNames } from "./fields";
import { fold, withoutKazakhLetters } from "./text";

/** How well a heading names a field: its whole text, its beginning, somewhere in it, or a weak name alone. */
export type Fit = "whole" | "beginning" | "inside" | "weak";

export type HeadingMatch = { readonly field: Field; readonly fit: Fit };

type KnownName = { readonly field: Field; readonly name: string };

const ranks: readonly Fit[] = ["whole", "beginning", "inside", "weak"];

const known = namesOf(fieldNames);
const weak = namesOf(wholeNames);

/** The field a heading names best, or null. The longer of two equally good names wins: "дата рождения" over "дата". */
export function matchHeading(heading: string): HeadingMatch | null {
  const text = comparable(heading);
  if (text === "") return null;
  const matches = known.flatMap((candidate) => {
    const fit = fitOf(text, candidate.name);
    return fit ? [{ ...candidate, fit }] : [];
  });
  const [best] = matches.sort(
    (a, b) => ranks.indexOf(a.fit) - ranks.indexOf(b.fit) || b.name.length - a.name.length,
  );
  if (best) return { field: best.field, fit: best.fit };
  const weakMatch = weak.find(({ name }) => name === text);
  return weakMatch ? { field: weakMatch.field, fit: "weak" } : null;
}

/** Orders two matches of the same field, the clearer first. */
export function compareFits(a: Fit, b: Fit): number {
  return ranks.indexOf(a) - ranks.indexOf(b);
}

function fitOf(text: string, name: string): Fit | null {
  if (text === name) return "whole";
  if (text.startsWith(`${name} `)) return "beginning";
  return ` ${text} `.includes(` ${name} `) ? "inside" : null;
}

function namesOf(names: Readonly<Partial<Record<Field, readonly string[]>>>): readonly KnownName[] {
  return (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, list]) =>
    list.map((name) => ({ field, name: comparable(name) })),
  );
}

/** A "#" is a heading by itself and no letter. */
function comparable(heading: string): string {
  return heading.trim() === "#" ? "#" : withoutKazakhLetters(fold(heading));
}
