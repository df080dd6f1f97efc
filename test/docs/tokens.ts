import type { Language } from "../../src/i18n/language";
import { inEnglishExcel } from "./russian-excel";

export type Token =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: "(" | ")" | "," | "*" };

const PARTS =
  /"([^"]*)"|(\d+)|([A-Z]+\d+)(?::([A-Z]+\d+))?(?![\w.(])|([\p{Lu}][\p{Lu}\d_.]*)|([(),;*])|(\s+)/uy;

/** The parts of a formula as it is typed in Excel of a language: arguments are separated by `,` or by `;`. */
export function tokensOf(formula: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  PARTS.lastIndex = 1;
  while (PARTS.lastIndex < formula.length) {
    const at = PARTS.lastIndex;
    const match = PARTS.exec(formula);
    if (!match) throw new Error(`${formula}: not understood from ${formula.slice(at)}`);
    const [, text, number, from, to, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: "value", value: text });
    else if (number) tokens.push({ kind: "value", value: Number(number) });
    else if (from) tokens.push({ kind: "range", from, to: to ?? from });
    else if (name) tokens.push(named(inEnglishExcel(name)));
    else if (sign) tokens.push({ kind: "sign", sign: signOf(sign, language) });
  }
  return tokens;
}

function named(name: string): Token {
  return name === "TRUE" || name === "FALSE"
    ? { kind: "value", value: name === "TRUE" }
    : { kind: "name", name };
}

function signOf(sign: string, language: Language): "(" | ")" | "," | "*" {
  const separator = language === "en" ? "," : ";";
  if (sign === separator) return ",";
  if (sign === "(" || sign === ")" || sign === "*") return sign;
  throw new Error(`Arguments are separated by ${separator} in this language, not by ${sign}`);
}
