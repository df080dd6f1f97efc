import { type Cell, isUnknownValue } from "../../sheet/cell";

/** As many as nobody knows, where a formula was never calculated. */
const UNTOLD = Infinity;

/** For how many people a cell says that its row stands, also as text: "50", "5 чел."; "1,5" is one, a word none. */
export function peopleIn(cell: Cell): number {
  if (isUnknownValue(cell)) return UNTOLD;
  if (typeof cell === "number") return Math.max(0, Math.floor(cell));
  const [, digits = ""] = typeof cell === "string" ? (/^[\s']*(\d[\d\s]*)/.exec(cell) ?? []) : [];
  return Number(digits.replace(/\s/g, ""));
}

/** Larger numbers under "Ставка" or "FTE" are pay, or percents of a post. */
const MOST_POSTS = 20;

/** Somebody on no post at all: whether that is an employee, no source says. */
export const ON_NO_POST = -1;

/** For how many people a number of posts says that its row stands. */
export function peopleOnPosts(cell: Cell): number {
  if (cell === 0 || (typeof cell === "string" && /^\s*0([.,]0+)?\s*$/.test(cell))) return ON_NO_POST;
  const posts = peopleIn(cell);
  return posts > MOST_POSTS && posts !== UNTOLD ? 1 : posts;
}
