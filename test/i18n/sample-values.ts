import { parse, type Token } from "@messageformat/parser";
import type { Values } from "../../src/i18n/compile-message";

type Samples = readonly (string | number)[];

/** Numbers on both sides of every plural rule, and one that gets separators. */
const NUMBERS: Samples = [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 101, 111, 1_234_567];
/** Words that would do harm if they were read again. */
const WORDS: Samples = ["Иванов", "{count}", "#", "$&", "", "it's"];

/** Values for every argument of a message, in as many sets as the longest list of samples. */
export function sampleValues(text: string): Values[] {
  const samples = [...new Map(samplesIn(parse(text)))];
  return NUMBERS.map((_number, turn) =>
    Object.fromEntries(
      samples.map(([name, list], position) => [name, list[(turn + position) % list.length] ?? ""]),
    ),
  );
}

function samplesIn(tokens: readonly Token[]): [name: string, samples: Samples][] {
  return tokens.flatMap((token): [string, Samples][] => {
    if (token.type === "content" || token.type === "octothorpe") return [];
    if (token.type === "argument") return [[token.arg, WORDS]];
    if (token.type === "function") return [[token.arg, NUMBERS]];
    const inside = token.cases.flatMap(({ tokens: form }) => samplesIn(form));
    const names = [...token.cases.map(({ key }) => key), "none of them"];
    return [...inside, [token.arg, token.type === "select" ? names : NUMBERS]];
  });
}
