import { IntlMessageFormat } from "intl-messageformat";
import type { Values } from "../../src/i18n/message";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Samples = readonly (string | number)[];

/** Numbers on both sides of every plural rule, and one that gets separators. */
const NUMBERS: Samples = [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 101, 111, 1_234_567];
/** Words that would do harm if they were read again. */
const WORDS: Samples = ["Иванов", "{count}", "#", "$&", "", "it's"];

/** Kinds of parts in a parsed message; the parser gives them as numbers. */
const LITERAL = 0;
const NUMBER = 2;
const PLURAL = 6;
const POUND = 7;

/** Values for every argument of a message, in as many sets as the longest list of samples. */
export function sampleValues(text: string): Values[] {
  const parts = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
  const samples = [...new Map(samplesIn(parts))];
  return NUMBERS.map((_number, turn) =>
    Object.fromEntries(
      samples.map(([name, list], position) => [name, list[(turn + position) % list.length] ?? ""]),
    ),
  );
}

function samplesIn(parts: Ast): [name: string, samples: Samples][] {
  return parts.flatMap((part): [string, Samples][] => {
    if (part.type === LITERAL || part.type === POUND) return [];
    const forms = "options" in part ? Object.entries(part.options) : [];
    const inside = forms.flatMap(([, form]) => samplesIn(form.value));
    const names = forms.map(([name]) => name);
    if (part.type === NUMBER || part.type === PLURAL) return [[part.value, NUMBERS], ...inside];
    return [[part.value, names.length > 0 ? [...names, "none of them"] : WORDS], ...inside];
  });
}
