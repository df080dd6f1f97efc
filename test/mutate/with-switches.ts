import type { Mutation } from "./mutations";

/** Mutations by the number with which each is switched on. */
export type Switches = ReadonlyMap<number, Mutation>;

/**
 * The text of a file with all its mutations in it, each behind a switch: while `isMutant(7)` is true, mutation 7 stands
 * in place of what was written. So a file is compiled once, and what is asked for tells which mutations a test reaches.
 */
export function withSwitches(text: string, switches: Switches): string {
  const inserted = [...switches].flatMap(([number, mutation]) => insertions(number, mutation));
  inserted.sort((a, b) => a.at - b.at || a.order - b.order);
  let [result, written] = ["", 0];
  for (const { at, text: more } of inserted) {
    result += text.slice(written, at) + more;
    written = at;
  }
  return result + text.slice(written);
}

/** Where several begin or end at one place, the outer ones must enclose the inner ones. */
type Insertion = { readonly at: number; readonly text: string; readonly order: number };

function insertions(number: number, { start, end, becomes }: Mutation): readonly Insertion[] {
  const width = end - start;
  if (becomes === null) return [{ at: start, text: `if (!isMutant(${String(number)})) `, order: -Infinity }];
  return [
    { at: start, text: `(isMutant(${String(number)}) ? (${becomes}) : `, order: OPENING - width },
    { at: end, text: ")", order: width - OPENING },
  ];
}

/** More than any file is long: what ends at a place comes before what begins there. */
const OPENING = 1e9;
