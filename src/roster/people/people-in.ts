import { type Cell, isUnknownValue } from "../../sheet/cell";

/** An unknown number: the formula was never calculated. */
const UNTOLD = Infinity;

/** The headcount in a cell, also as text: "50", "5 чел."; "1,5" is 1, a word is 0. */
function peopleIn(cell: Cell): number {
  if (isUnknownValue(cell)) return UNTOLD;
  if (typeof cell === "number") return Math.max(0, Math.floor(cell));
  const [, digits = ""] = typeof cell === "string" ? (/^[\s']*(\d[\d\s]*)/.exec(cell) ?? []) : [];
  return Number(digits.replace(/\s/g, ""));
}

/** The same in a column of headcounts, or ON_NO_POST for a typed "0": a number 0 may be how a blank cell arrives. */
export function peopleCounted(cell: Cell): number {
  return isTypedZero(cell) ? ON_NO_POST : peopleIn(cell);
}

function isTypedZero(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*0+([.,]0+)?\s*(чел|адам|$)/i.test(cell);
}

/** Larger numbers under "Ставка" or "FTE" are pay, or percentages of a post. */
const MOST_POSTS = 20;

/** A rate of zero: no source says whether that is an employee. */
export const ON_NO_POST = -1;

/** The headcount according to a number of posts, or ON_NO_POST. */
export function peopleOnPosts(cell: Cell): number {
  if (cell === 0 || isTypedZero(cell)) return ON_NO_POST;
  const posts = peopleIn(cell);
  return posts > MOST_POSTS && posts !== UNTOLD ? 1 : posts;
}
