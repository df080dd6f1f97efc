import type { Language } from "../../i18n/language.ts";

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** Words that select the value instead of formatting it. */
const choices = ["current", "before"];

/**
 * Formats a number for a page. Of the words, `+1` and `-1` shift it, `th` and `ablative` give "15th" and "20-дан";
 * any other is appended as it is: `%`, `-й`.
 */
export function writeNumber(number: number, words: readonly string[], language: Language): string {
  const shifted = words.filter(isStep).reduce((sum, step) => sum + Number(step), number);
  const suffixes = words
    .filter((word) => !isStep(word) && !choices.includes(word))
    .map((word) => {
      if (word === "th") return endings[ordinals.select(shifted)] ?? "";
      return word === "ablative" ? `-${ablative(shifted)}` : word;
    });
  return grouped(shifted, language) + suffixes.join("");
}

function isStep(word: string): boolean {
  return /^[+-]\d+$/.test(word);
}

/** Russian and Kazakh do not group four-digit numbers. */
function grouped(number: number, language: Language): string {
  if (language === "en") return number.toLocaleString("en");
  return number < 10_000 ? String(number) : number.toLocaleString("en").replaceAll(",", " ");
}

/**
 * The Kazakh ablative ending ("more than") by the last word of a number: бірден, екіден … оннан, жиырмадан … жүзден,
 * мыңнан.
 */
const ofUnits = ["", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан"];
const ofTens = ["", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан"];

function ablative(number: number): string {
  const ending = ofUnits[number % 10] || ofTens[Math.floor(number / 10) % 10];
  return ending || (number % 1_000 === 0 ? "нан" : "ден");
}
