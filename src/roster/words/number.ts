import { type Cell, isError } from "../../sheet/cell";

/** Digits, possibly in groups of three separated by spaces, with at most one decimal separator. */
const amount = /^(\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,](\d+))?$/;

/**
 * A number of 0 or more, also as text as written in Kazakhstan: "1 297 500 000", "12", "12,5".
 *
 * A separator followed by exactly three digits is refused: "1,500" and "1.500" mean 1.5 to some and 1500 to others.
 */
export function readAmount(value: Cell): number | null {
  if (typeof value === "number") return value >= 0 ? value : null;
  if (typeof value !== "string") return null;
  const [, whole, fraction = ""] = amount.exec(value.trim()) ?? [];
  if (whole === undefined || fraction.length === 3) return null;
  return Number(`${whole.replace(/\D/g, "")}.${fraction || "0"}`);
}

const people = "чел|адам|people|person|pax";

/** A whole number of people: 12, "12", "3 чел."; null for anything else. */
export const readPeople = howMany(people);

/** A whole number of posts, also given as people: "2 места", "3 чел."; null for anything else. */
export const readPosts = howMany(`${people}|мест|ед|шт|ваканс|орын|post|position|opening|vacanc`);

/** A reader of whole numbers, possibly followed by a word for what is counted, given by beginnings. */
function howMany(words: string): (cell: Cell) => number | null {
  const counted = new RegExp(`^\\s*(\\d{1,7})\\s*(?:(?:${words})\\p{L}*\\.?)?\\s*$`, "iu");
  return (cell) => {
    if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 ? cell : null;
    if (typeof cell !== "string" || isError(cell)) return null;
    const digits = counted.exec(cell)?.[1];
    return digits === undefined ? null : Number(digits);
  };
}
