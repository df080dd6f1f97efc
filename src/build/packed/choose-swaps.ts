import { mark } from "./say-short.ts";
import type { Swaps } from "./narrow-letters.ts";

/** What would have to be escaped in a file, or means something in a short message. */
const kept = new Set(["\\", '"', "'", "`", ...Object.values(mark)]);

/** The letters that are worth swapping: frequent ones of two bytes for rare ones of one. */
export function chooseSwaps(text: string): Swaps {
  const times = new Map<string, number>();
  for (const letter of text.split("")) times.set(letter, (times.get(letter) ?? 0) + 1);
  const narrow = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index))
    .filter((letter) => !kept.has(letter))
    .sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
  const wide = [...times.keys()]
    .filter((letter) => letter > "\x7f" && letter < "\u0800")
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const pairs = wide.flatMap((letter, index) => {
    const other = narrow[index];
    return other !== undefined && (times.get(other) ?? 0) < (times.get(letter) ?? 0) ? [[letter, other]] : [];
  });
  return { wide: pairs.map(([letter]) => letter).join(""), narrow: pairs.map(([, other]) => other).join("") };
}
