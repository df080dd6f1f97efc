import { readStatus } from "./status";

/** What divides people in one cell. A comma or a stroke may also stand between a surname and a first name. */
const between = /[;\n&+]|\s(?:и|and|және|мен)\s|\s(?=\d{1,2}[.)]\s)/iu;
const perhapsBetween = /[,/]/;
const anyOfThem = /[;\n&+,/]|\s(?:и|and|және|мен|\d{1,2}[.)])\s/iu;

/** A surname with a first name or initials, or initials with a surname, and nothing else. */
const fullName =
  /^\p{Lu}[\p{L}'’ʼ`-]+,?(?:\s+\p{Lu}[\p{L}'’ʼ`-]*\.?(?:\s?\p{Lu}\.)*)+$|^(?:\p{Lu}\.\s?)+\p{Lu}[\p{L}'’ʼ`-]+$/u;

const numbering = /^\s*\d{1,2}[.)]\s*/;

/** "Ли Вэй и ещё 2", "Ли Вэй + 1": so many more than are named. */
const more =
  /(?:\s(?:и|and|және)\s+(?:ещ[её]|тағы|another)?|\+)\s*(\d{1,3})\s*(?:чел\p{L}*|адам\p{L}*|people|others?|more|других)?[.\s)]*$/iu;

/** "(2 чел.)": as many as there are. */
const all = /[\s(](\d{1,3})\s*(?:чел(?:овек\p{L}*)?|адам|people|persons?)[.\s)]*$/iu;

/**
 * How many people a text names that stands for one: "Ли Вэй, Чен Ли" are two, and so are "Ли Вэй + 1" and "Ли Вэй (2 чел.)".
 * "Ли Вэй / Li Wei" is one person in two scripts, and "Smith, John" one with a comma.
 */
export function peopleNamed(text: string): number {
  const [, further] = more.exec(text) ?? [];
  if (further !== undefined) return 1 + Number(further);
  const [, told] = all.exec(text) ?? [];
  if (told !== undefined) return Math.max(1, Number(told));
  if (!anyOfThem.test(text)) return 1;
  return [between, perhapsBetween].map((each) => named(text.split(each))).find((people) => people > 1) ?? 1;
}

/** Of the parts those that are names in the script of most; a second spelling is nobody else, nor is "УВОЛЕН С РАБОТЫ". */
function named(parts: readonly string[]): number {
  const names = parts
    .map((part) => part.replace(numbering, "").trim())
    .filter((part) => fullName.test(part) && readStatus(part).length === 0);
  const latin = names.filter((name) => /\p{Script=Latin}/u.test(name)).length;
  return Math.max(latin, names.length - latin);
}
