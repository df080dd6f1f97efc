import { mark } from "./say-short.ts";
import type { Swaps } from "./narrow-letters.ts";

/** Characters that would need escaping in a file or have a meaning in a short message. */
const reserved = new Set(["\\", '"', "'", "`", ...Object.values(mark)]);

/** Picks the letters worth swapping: frequent two-byte letters for rare one-byte ones. */
export function chooseSwaps(text: string): Swaps {
  const times = new Map<string, number>();
  for (const letter of text.split("")) times.set(letter, (times.get(letter) ?? 0) + 1);
  const narrow = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index))
    .filter((letter) => !reserved.has(letter))
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
