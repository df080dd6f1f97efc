import { anyOf } from "../../i18n/speaker";
import { type CellKey, cellTexts } from "../../i18n/cells";
import { hasText } from "../../i18n/catalogue";
import type { Asked } from "../host/answer";
import { logicalArgument } from "./logical";
import type { Argument } from "./matrix";
import { noError } from "./no-error";
import { single } from "./single";

/** Shows a table in words, or in the codes that other formulas can rely on. */
export type Wording = {
  readonly isInWords: boolean;
  /** The headings of a table. */
  headings(codes: readonly CellKey[]): readonly string[];
  /** A code in a column; `kind` is the prefix of that column's codes in the catalogue. */
  code(kind: Kind, code: string): string;
};

type Kind = "severity" | "filing" | "cause" | "next" | "code" | "rule" | "value" | "confidence";

/** The argument `words`: TRUE for words in the language of Excel, otherwise codes. */
export function wording(argument: Argument, asked: Asked): Wording {
  const isInWords = logicalArgument(noError(single(argument, asked), asked), asked);
  const { name, language } = asked;
  return {
    isInWords,
    headings: (codes) => (isInWords ? codes.map((code) => anyOf(name)(code, {})) : codes),
    code(kind, code) {
      const key = `${kind}.${code}`;
      return isInWords && hasText(cellTexts, language, key) ? anyOf(name)(key, {}) : code;
    },
  };
}
