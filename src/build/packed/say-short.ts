import type { Message, Values } from "../../i18n/compile-message.ts";

/** Characters with a meaning in a short message. */
export const mark = {
  opens: "{",
  closes: "}",
  number: "@",
  plural: "|",
  select: "&",
  form: "^",
  next: "<",
} as const;

/** Plural forms and the letters that encode them. */
export const forms = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "" } as const;

/** Plural form of a number in a language. */
export type FormOf = (value: number | string) => keyof typeof forms;

/** Formats short messages of a language, with the same result as the library for the original messages. */
export function sayShort(language: string, formOf: FormOf): (short: string) => Message {
  const numbers = new Intl.NumberFormat(language);
  return (short) => (values) => new Reading(short, values, formOf, numbers).text("");
}

/** Formats one message from start to end. */
class Reading {
  private at = 0;

  constructor(
    private readonly short: string,
    private readonly values: Values,
    private readonly formOf: FormOf,
    private readonly numbers: Intl.NumberFormat,
  ) {}

  /** Formats up to the end of the current part; `number` replaces the number sign. */
  text(number: string): string {
    let result = "";
    for (;;) {
      result += this.upTo(ends);
      const next = this.short.charAt(this.at);
      if (next === "" || next === mark.next || next === mark.closes) return result;
      this.at++;
      result += next === mark.number ? number : this.hole(number);
    }
  }

  private hole(number: string): string {
    const value = this.values[this.upTo(endsOfName)] ?? "";
    const kind = this.short.charAt(this.at++);
    if (kind === mark.closes) return String(value);
    if (kind === mark.number) {
      this.at++;
      return this.inFigures(value);
    }
    const isPlural = kind === mark.plural;
    const found = new Map<string, string>();
    do {
      const form = this.upTo(endsOfForm);
      this.at++;
      found.set(form, this.text(isPlural ? this.inFigures(value) : number));
    } while (this.short.charAt(this.at++) === mark.next);
    const form = isPlural ? forms[this.formOf(value)] : "";
    return found.get(String(value)) ?? found.get(form) ?? found.get("") ?? "";
  }

  private inFigures(value: string | number): string {
    return this.numbers.format(Number(value));
  }

  private upTo(end: RegExp): string {
    const rest = this.short.slice(this.at);
    const length = rest.search(end);
    const passed = length === -1 ? rest : rest.slice(0, length);
    this.at += passed.length;
    return passed;
  }
}

const ends = /[{}@<]/;
const endsOfName = /[}@|&]/;
const endsOfForm = /\^/;
