import type { Language } from "../../i18n/language.ts";

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** Words that say which number, and not how it is written. */
const choices = ["current", "before"];

/**
 * A number as a page writes it. Of the words, `+1` and `-1` move it, `th` and `ablative` make it "15th" and "20-дан";
 * any other is put behind it as it stands: `%`, `-й`.
 */
export function writeNumber(number: number, words: readonly string[], language: Language): string {
  const moved = words.filter(isStep).reduce((sum, step) => sum + Number(step), number);
  const behind = words
    .filter((word) => !isStep(word) && !choices.includes(word))
    .map((word) => {
      if (word === "th") return endings[ordinals.select(moved)] ?? "";
      return word === "ablative" ? `-${ablative(moved)}` : word;
    });
  return grouped(moved, language) + behind.join("");
}

function isStep(word: string): boolean {
  return /^[+-]\d+$/.test(word);
}

/** Russian and Kazakh put no space into numbers of four digits. */
function grouped(number: number, language: Language): string {
  if (language === "en") return number.toLocaleString("en");
  return number < 10_000 ? String(number) : number.toLocaleString("en").replaceAll(",", " ");
}

/** The Kazakh ending for "more than" of each last word of a number: бірден, екіден … оннан, жиырмадан … жүзден, мыңнан. */
const ofUnits = ["", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан"];
const ofTens = ["", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан"];

function ablative(number: number): string {
  const ending = ofUnits[number % 10] || ofTens[Math.floor(number / 10) % 10];
  return ending || (number % 1_000 === 0 ? "нан" : "ден");
}
