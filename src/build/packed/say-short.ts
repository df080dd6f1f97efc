import type { Message, Values } from "../../i18n/compile-message.ts";

/** What means something in a short message. */
export const mark = {
  opens: "{",
  closes: "}",
  number: "@",
  plural: "|",
  select: "&",
  form: "^",
  next: "<",
} as const;

/** The forms of a number, by the letters that stand for them. */
export const forms = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "" } as const;

/** The form that a language gives to a number. */
export type FormOf = (value: number | string) => keyof typeof forms;

/** Says short messages of a language, as the library says those from which they were made. */
export function sayShort(language: string, formOf: FormOf): (short: string) => Message {
  const numbers = new Intl.NumberFormat(language);
  return (short) => (values) => new Reading(short, values, formOf, numbers).text("");
}

/** One message on its way from the first letter to the last. */
class Reading {
  private at = 0;

  constructor(
    private readonly short: string,
    private readonly values: Values,
    private readonly formOf: FormOf,
    private readonly numbers: Intl.NumberFormat,
  ) {}

  /** Up to the end of what is begun; `number` is what the form around it is chosen by. */
  text(number: string): string {
    let said = "";
    for (;;) {
      said += this.upTo(ends);
      const met = this.short.charAt(this.at);
      if (met === "" || met === mark.next || met === mark.closes) return said;
      this.at++;
      said += met === mark.number ? number : this.hole(number);
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
