import fc from "fast-check";
import codes from "i18n-iso-countries/codes.json";
import { ownNames, shownNames } from "../../../src/build/countries/own-names";
import { readCitizenship } from "../../../src/roster/words/citizenship";
import { states } from "../../../src/roster/words/states";
import { tries } from "../../setup/tries";
import { officialNames } from "./official-names";

type Language = "ru" | "kk" | "en";

const languages: readonly Language[] = ["ru", "kk", "en"];

type Name = { readonly name: string; readonly language: Language; readonly codes: string };

const names: readonly Name[] = officialNames.flatMap((state) =>
  languages.flatMap((language) =>
    state[language].map((name) => ({ name, language, codes: [...state.codes].sort().join(" ") })),
  ),
);

/** "KZ", "KP KR", "foreign", "unknown". */
function codesOf(text: string): string {
  const read = readCitizenship(text);
  if (read.kind === "state") return read.code;
  return read.kind === "ambiguous" ? [...read.candidates].sort().join(" ") : read.kind;
}

test.each(languages)(
  "every name of a state in a register is read, as it stands and in capitals: %s",
  (language) => {
    const asked = names
      .filter((each) => each.language === language)
      .flatMap(({ name, codes: right }) => [name, name.toUpperCase()].map((text) => ({ text, right })));
    const unread = asked
      .filter(({ text, right }) => codesOf(text) !== right)
      .map(({ text, right }) => `${text}: ${codesOf(text)}, not ${right}`);
    const share = 1 - unread.length / asked.length;
    expect({ share, unread }).toEqual({ share: 1, unread: [] });
  },
);

test("the register has every state and territory of ISO 3166", () => {
  const listed = new Set(officialNames.flatMap((state) => state.codes));
  expect(codes.map(([alpha2]) => alpha2).filter((code) => !listed.has(code ?? ""))).toEqual([]);
});

/** What registers and people do to a name without meaning another state. */
const forms: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => ` ${name}  `,
  (name) => name.replaceAll(" ", "\u00a0"),
  (name) => name.replaceAll(" ", "  "),
  (name) => `${name}.`,
  (name) => `«${name}»`,
  (name) => `(${name})`,
  (name) => `${name};`,
  (name) => name.replaceAll("ё", "е"),
  (name) => name.replaceAll("-", "–"),
];

const citizens: Readonly<Record<Language, readonly ((name: string) => string)[]>> = {
  ru: [(name) => `гражданство: ${name}`, (name) => `гр. ${name}`, (name) => `Гражданин ${name}`],
  kk: [(name) => `${name} азаматы`, (name) => `${name} азаматтығы`],
  en: [(name) => `citizen of ${name}`, (name) => `Nationality: ${name}`],
};

test("capitals, brackets, blanks, dots and the word for a citizen keep the answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...forms),
      fc.boolean(),
      fc.nat(2),
      ({ name, language, codes: right }, form, isCitizen, which) => {
        const around = citizens[language];
        const written = isCitizen ? (around[which % around.length]?.(name) ?? name) : name;
        expect([form(written), codesOf(form(written))]).toEqual([form(written), right]);
      },
    ),
    tries("country in random words"),
  );
});

/** Words that make a long name of a short one, for whatever state. */
const longForms: readonly ((name: string) => string)[] = [
  (name) => `Республика ${name}`,
  (name) => `${name}, Республика`,
  (name) => `${name} (Республика)`,
  (name) => `${name} Республикасы`,
  (name) => `${name} Респ.`,
  (name) => `Republic of ${name}`,
  (name) => `${name}, Rep. of`,
  (name) => `${name} (the)`,
  (name) => name,
];

test("no name of another state reads as Kazakhstan, nor as perhaps Kazakhstan, in any form", () => {
  const foreign = names.filter(({ codes: right }) => right !== "KZ");
  const wrong = foreign.flatMap(({ name, language }) =>
    longForms
      .flatMap((long) => [long(name), ...citizens[language].map((citizen) => citizen(long(name)))])
      .filter((text) => codesOf(text).includes("KZ")),
  );
  expect(wrong).toEqual([]);
});

test("a long form of a short name is that state, or one that it may be, and never another", () => {
  const short = officialNames.filter(({ codes: right }) => right.length === 1);
  const others = short.flatMap(({ codes: [right = ""], ru: [first = ""] }) =>
    longForms
      .map((long) => long(first))
      .filter((text) => codesOf(text) !== "unknown" && !codesOf(text).split(" ").includes(right)),
  );
  // The Dominican Republic is called so in Kazakh, and Dominica is a commonwealth.
  expect(others.filter((text) => !text.includes("Доминика"))).toEqual([]);
});

test.each(["ru", "kk", "en"])(
  "every name that CLDR has reads as its state, or as one of those it may be: %s",
  (language) => {
    const wrong = states().flatMap(({ alpha2 }) =>
      (["long", "short"] as const)
        .flatMap(
          (style) =>
            new Intl.DisplayNames([language], { type: "region", style, fallback: "none" }).of(alpha2) ?? [],
        )
        .filter((name) => !codesOf(name).split(" ").includes(alpha2)),
    );
    expect(wrong).toEqual([]);
  },
);

test("every name of our own table is read as the state it stands for", () => {
  const own = Object.entries(ownNames).flatMap(([code, list]) =>
    list.split("; ").map((name) => ({ code, name })),
  );
  const shown = Object.entries(shownNames).flatMap(([code, list]) =>
    Object.values(list).map((name) => ({ code, name })),
  );
  const isWord = (name: string) => !/[сц]к$/.test(name);
  const wrong = [...own, ...shown].filter(
    ({ code, name }) => ![code, "ethnicity"].includes(codesOf(isWord(name) ? name : `${name}ое`)),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["Тайвань (Китай)", "TW"],
  ["Hong Kong, China", "HK"],
  ["Аруба (Нидерланды)", "AW"],
  ["Китай (Казахстан)", "CN KZ"],
  ["Гонконг (Казахстан)", "HK KZ"],
  ["Россия (Китай)", "CN RU"],
  ["156 Китай", "CN"],
  ["398 КАЗАХСТАН", "KZ"],
  ["RU Россия", "RU"],
  ["RU Китай", "unknown"],
])("«%s», two names beside each other, reads as %s", (text, right) => {
  expect(codesOf(text)).toBe(right);
});

test.each([
  "Республика",
  "Демократическая Республика",
  "Федерация",
  "Соединенные",
  "United",
  "Острова",
  "о-в Рф",
  "бывший гражданин РФ",
  "не Китай",
  "кроме России",
  "Северный Казахстан",
  "Южный Казахстан",
  "Западно-Казахстанская область",
  "Қазақстан емес",
  "Казахская ССР",
  "Казахстан ССР",
  "Народная Республика Казахстан",
  "Исламская Республика Казахстан",
  "Остров Казахстан",
  "Казахстана Союз",
  "New Kazakhstan",
  "Турецкая",
  "Кука",
  "мен",
])("«%s» names no state", (text) => {
  expect(codesOf(text)).toBe("unknown");
});
