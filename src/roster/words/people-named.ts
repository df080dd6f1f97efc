import { readStatus } from "./status";

/** Separators of people in one cell. A comma or slash may also separate a surname from a first name. */
const between = /[;\n&+]|\s(?:и|and|және|мен)\s|\s(?=\d{1,2}[.)]\s)/iu;
const perhapsBetween = /[,/]/;
const anyOfThem = /[;\n&+,/]|\s(?:и|and|және|мен|\d{1,2}[.)])\s/iu;

/** A surname with a first name or initials, or initials with a surname. */
const fullName =
  /^\p{Lu}[\p{L}'’ʼ`-]+,?(?:\s+\p{Lu}[\p{L}'’ʼ`-]*\.?(?:\s?\p{Lu}\.)*)+$|^(?:\p{Lu}\.\s?)+\p{Lu}[\p{L}'’ʼ`-]+$/u;

const numbering = /^\s*\d{1,2}[.)]\s*/;

/** "Ли Вэй и ещё 2", "Ли Вэй + 1": more people than named. */
const more =
  /(?:\s(?:и|and|және)\s+(?:ещ[её]|тағы|another)?|\+)\s*(\d{1,3})\s*(?:чел\p{L}*|адам\p{L}*|people|others?|more|других)?[.\s)]*$/iu;

/** "(2 чел.)": the total number. */
const all = /[\s(](\d{1,3})\s*(?:чел(?:овек\p{L}*)?|адам|people|persons?)[.\s)]*$/iu;

/**
 * The number of people in a cell of names: "Ли Вэй, Чен Ли", "Ли Вэй + 1" and "Ли Вэй (2 чел.)" are two. "Ли Вэй / Li Wei"
 * is one person in two scripts, and "Smith, John" is one.
 */
export function peopleNamed(text: string): number {
  const [, further] = more.exec(text) ?? [];
  if (further !== undefined) return 1 + Number(further);
  const [, told] = all.exec(text) ?? [];
  if (told !== undefined) return Math.max(1, Number(told));
  return peopleByName(text);
}

/** The number of people whose names are in a cell, also behind a trade: "Сварщики: Ли Вэй, Чжан Мин". */
export function peopleByName(text: string): number {
  if (!anyOfThem.test(text)) return 1;
  return (
    [text, text.replace(trade, "")]
      .flatMap((names) => [between, perhapsBetween].map((each) => named(names.split(each))))
      .find((people) => people > 1) ?? 1
  );
}

const trade = /^[^:(–—]*[:(–—]|\)\s*$/gu;

/** The number of parts that are names in the prevailing script; not second spellings, nor "УВОЛЕН С РАБОТЫ". */
function named(parts: readonly string[]): number {
  const names = parts
    .map((part) => part.replace(numbering, "").trim())
    .filter((part) => fullName.test(part) && readStatus(part).length === 0);
  const latin = names.filter((name) => /\p{Script=Latin}/u.test(name)).length;
  return Math.max(latin, names.length - latin);
}
