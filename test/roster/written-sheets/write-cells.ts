import { dateOf, type Day } from "../../../src/law/day";
import type { Dice } from "./dice";
import type { Habit } from "./habits";
import type { Person } from "./staff";
import type { Said, Words } from "./words";

/** Who writes, in which language and with which habits. */
export type Writer = {
  readonly words: Words;
  readonly dice: Dice;
  readonly habits: ReadonlySet<Habit>;
};

/** Picks from what most write, or from everything, as the habit is. */
export function say({ habits }: Writer, dice: Dice, { plain, rough }: Said, habit: Habit): string {
  return dice.pick(habits.has(habit) ? rough : plain);
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** A day as a text or a number; the form is the sheet's, now and then another. */
export function writeDay(writer: Writer, day: number, dice: Dice): unknown {
  const { habits, dice: own, words } = writer;
  const usual = own.of("day form");
  const form = habits.has("ownDays") && dice.chance(15) ? dice.below(OWN_FORMS) : usual.below(OWN_FORMS);
  if (!habits.has("dayTexts")) return habits.has("dayStamps") && dice.chance(30) ? day + 0.375 : day;
  const { year, month, day: date } = dateOf(day as Day);
  const local = `${twoDigits(date)}.${twoDigits(month)}.${String(year)}`;
  if (!habits.has("ownDays")) return local;
  const isoText = `${String(year)}-${twoDigits(month)}-${twoDigits(date)}`;
  const named = (pattern: string) =>
    pattern
      .replace("D", String(date))
      .replace("M", words.months[month - 1] ?? "")
      .replace("m", (words.months[month - 1] ?? "").slice(0, 3))
      .replace("Y", String(year));
  const forms: readonly (() => unknown)[] = [
    () => local,
    () => isoText,
    () => `${isoText}T00:00:00`,
    () => `${isoText} 00:00:00`,
    () => `${local} г.`,
    () => `${local} 0:00:00`,
    () => `${twoDigits(date)}.${twoDigits(month)}.${String(year).slice(2)}`,
    () => `${String(date)}.${String(month)}.${String(year)}`,
    () => (date > 12 ? local.replace(/\./g, "/") : local),
    () => local.replace(/\./g, "-"),
    () => isoText.replace(/-/g, "."),
    () => isoText.replace(/-/g, ""),
    () => ` ${local} `,
    () => `${local.slice(0, 6)}\u00a0${local.slice(6)}`,
    () => String(day),
    () => named(dice.pick(words.dates)),
    () => named(usual.pick(words.dates)),
    () => local.replace(/\./g, ". "),
    () => `${local}г`,
  ];
  return (forms[form] ?? forms[0])?.();
}

const OWN_FORMS = 19;

export function nameOf(
  writer: Writer,
  person: Person,
): { readonly surname: string; readonly given: string; readonly patronymic: string } {
  const { words } = writer;
  const chance = person.chance;
  const isForeign = person.country !== "KZ" && chance % 5 > 0;
  const at = (list: readonly string[], divisor: number) =>
    list[Math.floor(chance / divisor) % list.length] ?? "";
  return {
    surname: at(isForeign ? words.foreignSurnames : words.surnames, 1),
    given: at(isForeign ? words.foreignGiven : words.given, 37),
    patronymic: isForeign || chance % 3 === 0 ? "" : at(words.patronymics, 91),
  };
}

export function writeName(writer: Writer, person: Person): string {
  const { surname, given, patronymic } = nameOf(writer, person);
  const form = writer.dice.of("name form").below(5);
  const isShort = form === 0;
  const initials = [given, patronymic].filter((part) => part !== "").map((part) => `${part.charAt(0)}.`);
  const name = isShort
    ? `${surname} ${initials.join("")}`
    : [surname, given, patronymic].filter((part) => part !== "").join(" ");
  return writer.habits.has("capitals") ? name.toUpperCase() : name;
}

const wide = (text: string) => [...text].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");

export function writeIin({ habits }: Writer, iin: string, dice: Dice): unknown {
  if (habits.has("textNumbers") || iin.startsWith("0")) {
    if (!habits.has("iinForms")) return dice.chance(habits.has("textNumbers") ? 0 : 10) ? Number(iin) : iin;
  } else if (!habits.has("iinForms")) return dice.chance(50) ? Number(iin) : iin;
  return dice.pick<(text: string) => unknown>([
    (text) => text,
    (text) => `${text.slice(0, 6)} ${text.slice(6)}`,
    (text) => `ИИН ${text}`,
    (text) => `ИИН: ${text}`,
    (text) => ` ${text}\u00a0`,
    (text) => `\u200e${text}`,
    (text) => `'${text}`,
    (text) => `${text.slice(0, 3)} ${text.slice(3, 6)} ${text.slice(6, 9)} ${text.slice(9)}`,
    (text) => Number(text),
    (text) => wide(text),
    (text) => `№${text}`,
    (text) => `${text}.`,
  ])(iin);
}

export function writeCitizenship(writer: Writer, person: Person, dice: Dice): string {
  const { words, habits } = writer;
  const countries = words.countries[person.country];
  if (countries === undefined) throw new Error(person.country);
  const usual = say(writer, writer.dice.of(`country ${person.country}`), countries, "ownCountries");
  return habits.has("ownCountries") && dice.chance(25) ? dice.pick(countries.rough) : usual;
}

export function writeCategory(writer: Writer, person: Person, dice: Dice): unknown {
  const { words, habits } = writer;
  const forms = words.categories[person.category] as Said;
  if (!habits.has("ownCategories")) {
    const plain = dice.pick(forms.plain);
    return /^\d$/.test(plain) && !habits.has("textNumbers") ? Number(plain) : plain;
  }
  const usual = forms.rough[writer.dice.of("category form").below(forms.rough.length)] ?? forms.plain[0];
  return dice.chance(20) ? dice.pick(forms.rough) : usual;
}
