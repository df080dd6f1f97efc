import { parse, type PluralCategory, type SelectCase, type Token } from "@messageformat/parser";
import { forms, mark } from "./say-short.ts";

/** Characters that texts must not contain, since they have a reserved in a short message. */
const reserved = /[{}@|&^<\n\f]/;

/**
 * Encodes an ICU message compactly: placeholders by name, followed by the cases of a plural or select. Throws if a
 * text uses anything `sayShort` does not support.
 */
export function shortMessage(text: string, numberForms: readonly PluralCategory[]): string {
  return tokensOf(parse(text, { cardinal: [...numberForms], strict: false }));
}

/** True if a text can be a short message; `sayShort` does not support ordinals and dates. */
export function canBeShort(text: string): boolean {
  return parse(text).every(isShort);
}

function isShort(token: Token): boolean {
  switch (token.type) {
    case "function":
      return token.key === "number" && token.param === undefined;
    case "plural":
    case "select":
      return !token.pluralOffset && token.cases.every(({ tokens }) => tokens.every(isShort));
    default:
      return token.type !== "selectordinal";
  }
}

function tokensOf(tokens: readonly Token[]): string {
  return tokens.map(tokenOf).join("");
}

function tokenOf(token: Token): string {
  switch (token.type) {
    case "content":
      if (reserved.test(token.value)) throw new Error(`No text may say ${token.value}`);
      return token.value;
    case "octothorpe":
      return mark.number;
    case "argument":
      return hole(token.arg);
    case "function":
      if (token.key !== "number" || token.param !== undefined) break;
      return hole(token.arg, mark.number);
    case "plural":
      if (token.pluralOffset !== undefined && token.pluralOffset !== 0) break;
      return hole(
        token.arg,
        mark.plural,
        casesOf(token.cases, (key) => forms[key as keyof typeof forms]),
      );
    case "select":
      return hole(
        token.arg,
        mark.select,
        casesOf(token.cases, (key) => (key === "other" ? "" : key)),
      );
  }
  throw new Error(`No short message can say a ${token.type}`);
}

function hole(...parts: readonly string[]): string {
  return `${mark.opens}${parts.join("")}${mark.closes}`;
}

function casesOf(cases: readonly SelectCase[], short: (key: string) => string | undefined): string {
  const all = cases.map(({ key, tokens }) => {
    const name = key.startsWith("=") ? key.slice(1) : short(key);
    if (name === undefined) throw new Error(`No short message has the form ${key}`);
    return `${name}${mark.form}${tokensOf(tokens)}`;
  });
  return all.join(mark.next);
}
