import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { ambiguousNames, textsAsWritten } from "../../roster/words/ambiguous-countries.ts";
import { indexOf, lookUp } from "../../roster/words/country-index.ts";
import type { State } from "../../roster/words/states.ts";
import { fold } from "../../roster/words/text.ts";
import { ownNames, shownNames } from "./own-names.ts";

const languages = ["ru", "kk", "en"] as const;
type Language = (typeof languages)[number];

const dataset: Readonly<Record<Language, Readonly<Record<string, string | readonly string[]>>>> = {
  ru: russian.countries,
  kk: kazakh.countries,
  en: english.countries,
};

type Named = { readonly code: string; readonly name: string };

/** In numeric order, so that only small steps have to be stored. */
const numbered = codes
  .map(([alpha2 = "", alpha3 = "", numeric = ""]) => ({ alpha2, alpha3, numeric }))
  .sort((one, other) => Number(one.numeric) - Number(other.numeric));

const decided = new Set([...ambiguousNames.map(([name]) => fold(name)), ...textsAsWritten.keys()]);

/** One line per state: its codes, its names in Russian, Kazakh and English, and other names. */
export function countryTable(): string {
  return statesWithNames()
    .map(({ alpha2, codes: [alpha3 = "", numeric], names: [ru, kk, en], further }, index) => {
      const letters = alpha3.startsWith(alpha2) ? alpha3.slice(2) : alpha3;
      const step = Number(numeric) - Number(numbered[index - 1]?.numeric ?? 0);
      const names = [ru, kk === ru ? "" : kk, en, ...further];
      return `${alpha2}${letters}${String(step)} ${names.map(inSmallLetters).join(";")}`;
    })
    .join("\n");
}

/** All states, each with the further names that cannot be derived from earlier ones, shortest first. */
function statesWithNames(): readonly State[] {
  const further = new Map<string, readonly string[]>();
  const states = () =>
    numbered.map(({ alpha2, alpha3, numeric }): State => ({
      alpha2,
      codes: [alpha3, numeric],
      names: [shown(alpha2, "ru"), shown(alpha2, "kk"), shown(alpha2, "en")],
      further: further.get(alpha2) ?? [],
    }));
  const all = candidates();
  for (;;) {
    const index = indexOf(states());
    const unread = all.filter(({ code, name }) => lookUp(index, fold(name)).join() !== code);
    const missing = independent(unread);
    if (missing.length === 0) return states();
    for (const { code, name } of missing) {
      if (further.get(code)?.includes(name)) throw new Error(`"${name}" is no name of ${code} alone.`);
      further.set(code, [...(further.get(code) ?? []), name]);
    }
  }
}

/** Names with the fewest words, at most one per state: the remaining ones may then be derivable. */
function independent(names: readonly Named[]): readonly Named[] {
  const fewest = Math.min(...names.map(words));
  const first = new Map(
    names
      .filter((name) => words(name) === fewest)
      .map((name) => [name.code, name] as const)
      .reverse(),
  );
  return [...first.values()];
}

/** All candidate names: our own before those of the datasets, short ones before long ones. */
function candidates(): readonly Named[] {
  const own = Object.entries(ownNames).flatMap(([code, names]) =>
    names.split("; ").map((name) => ({ code, name })),
  );
  const others = languages.flatMap((language) =>
    Object.entries(dataset[language]).flatMap(([code, names]) =>
      [...[names].flat(), ...cldrNames(language, code)].map((name) => ({ code, name })),
    ),
  );
  return [...own, ...others]
    .filter(({ code, name }) => code !== "KZ" && !decided.has(fold(name)))
    .sort((one, other) => words(one) - words(other) || one.name.length - other.name.length);
}

function cldrNames(language: Language, code: string): readonly string[] {
  return (["long", "short"] as const).flatMap(
    (style) => new Intl.DisplayNames([language], { type: "region", style, fallback: "none" }).of(code) ?? [],
  );
}

function shown(code: string, language: Language): string {
  const [first = code] = [dataset[language][code] ?? []].flat();
  return shownNames[code]?.[language] ?? first.replace(/\s*\(.*\)$/, "");
}

/** Names are capitalised by rule when shown; abbreviations keep their capitals. */
function inSmallLetters(name: string): string {
  return name.replace(/[\p{L}’']+/gu, (word) => (word === word.toUpperCase() ? word : word.toLowerCase()));
}

function words({ name }: Named): number {
  return fold(name).split(" ").length;
}
