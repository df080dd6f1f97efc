import fc from "fast-check";
import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { type Citizenship, readCitizenship } from "../../../src/roster/words/citizenship";
import { nameMeant } from "../../../src/roster/words/name-meant";
import { ethnicWords, foreignWords } from "../../../src/roster/words/people-words";
import { states } from "../../../src/roster/words/states";
import { fold, withoutKazakhLetters } from "../../../src/roster/words/text";
import { tries } from "../../setup/tries";

const peoples = ethnicWords.split(", ");

/** "KZ", "KG or KZ", "foreign", "ethnicity", "unknown". */
function short(read: Citizenship): string {
  if (read.kind === "state") return read.code;
  return read.kind === "ambiguous" ? [...read.candidates].sort().join(" or ") : read.kind;
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  KZ: [
    ...[
      "Казахстан",
      "Республика Казахстан",
      "РК",
      "Р.К.",
      "Р. К.",
      "Респ. Казахстан",
      "КАЗАХСТАН",
      "казахстан ",
    ],
    ...["Гражданин РК", "Гражданка РК", "гр. РК", "гр.РК", "гражданин Казахстана", "гражданство РК"],
    ...["гражданин Республики Казахстан", "гражданка Республики Казахстан", "Гражданин Казахстан"],
    ...[
      "казахстанец",
      "казахстанка",
      "казахстанское",
      "Казахстанское гражданство",
      "Гражданство Республики Казахстан",
    ],
    ...["Қазақстан", "Қазақстан Республикасы", "ҚР", "ҚР азаматы", "Қазақстан азаматы"],
    ...["Қазақстан Республикасының азаматы", "ҚР азаматшасы", "қазақстандық"],
    ...["Qazaqstan", "Qazaqstan Respublikasy", "QR"],
    ...["Kazakhstan", "Republic of Kazakhstan", "Kazakhstani", "Kazakstan", "KZ", "KAZ", "RK", "398", "kz"],
    ...["citizen of Kazakhstan", "Kazakhstan citizen", "Citizen of the Republic of Kazakhstan"],
    ...["Казахстан (РК)", "Казахстан / Қазақстан", "Kazakhstan, Republic of"],
    ...["Кaзaхстaн", "Казaхcтан", "Казахстан\u00a0"],
    ...["Казакстан", "Казакстан Республикасы"],
  ],
  RU: [
    ...["Россия", "РФ", "Ресей", "RU", "RUS", "643", "Российская Федерация", "гр. РФ", "гражданин России"],
    ...["Russia", "Russian Federation", "Ресей Федерациясы", "россиянин", "гражданин Российской Федерации"],
    ...["РФ азаматы", "гражданка РФ"],
  ],
  BY: ["Беларусь", "Белоруссия", "РБ", "BY", "BLR", "Belarus", "Республика Беларусь", "гражданин Беларуси"],
  AM: ["Армения", "AM", "ARM", "Armenia", "Республика Армения", "гражданин Армении"],
  KG: [
    ...["Кыргызстан", "Киргизия", "Қырғызстан", "KG", "KGZ", "Kyrgyzstan", "Кыргызская Республика"],
    ...["гражданин Кыргызстана", "гр. Кыргызстана"],
  ],
  UZ: ["Узбекистан", "Өзбекстан", "гр. Узбекистана", "UZ", "UZB", "Uzbekistan", "Республика Узбекистан"],
  CN: [
    "Китай",
    "Қытай",
    "КНР",
    "China",
    "CN",
    "CHN",
    "156",
    "Chinese",
    "Китайская Народная Республика",
    "гр. КНР",
  ],
  IN: ["Индия", "Үндістан", "India", "IN", "IND"],
  // Marks that the name in the table does not have.
  MX: ["México"],
  PA: ["Panamá"],
  TR: ["Турция", "Түркия", "Turkey", "Türkiye", "TR", "TUR", "гр. Турции", "гражданин Турции"],
  KR: [
    "KR",
    "KOR",
    "Корея Республикасы",
    "Республика Корея",
    "Южная Корея",
    "South Korea",
    "Republic of Korea",
  ],
  MN: ["Монголия", "Моңғолия", "Mongolia"],
  AZ: ["Азербайджан", "Әзірбайжан", "AZ", "AZE"],
  HU: ["Венгрия", "Мажарстан", "Hungary"],
  JP: ["Япония", "Жапония", "Japan"],
  US: ["США", "USA", "US", "United States", "U.S.A.", "АҚШ", "American", "United States of America"],
  GB: ["Великобритания", "UK", "GB", "United Kingdom", "Ұлыбритания", "British", "Great Britain"],
  DE: ["Германия", "Germany", "DE", "ФРГ", "гражданин Германии"],
  TJ: ["Таджикистан", "Тәжікстан", "TJ"],
  TM: ["Туркменистан", "Түрікменстан", "Туркмения"],
  GE: ["Грузия", "Georgia", "гражданин Грузии"],
  UA: ["Украина", "Ukraine", "UA", "гражданка Украины"],
  PK: ["Пакистан", "Pakistan", "PAK"],
  RS: ["Сербия", "RS"],
  "KG or KZ": ["КР", "Кыргызская Республика (КР)"],
  "KP or KR": ["Корея", "Korea"],
  "CD or CG": ["Конго"],
  "KZ or RU": ["РК/РФ", "РК, РФ", "Казахстан / Россия", "Казахстан и Россия"],
  "KZ or PK": ["PK"],
  KZ_113: ["113", "КАЗ"],
  foreign: [
    ...[
      "лицо без гражданства",
      "ЛБГ",
      "не РК",
      "без гражданства",
      "stateless",
      "апатрид",
      "азаматтығы жоқ адам",
    ],
    ...[
      "иностранец",
      "шетелдік",
      "foreigner",
      "кандас",
      "қандас",
      "kandas",
      "оралман",
      "иностранный гражданин",
      "Non-Kazakhstani",
    ],
  ],
  ethnicity: [
    ...[
      "казах",
      "казашка",
      "қазақ",
      "Қазақ",
      "русский",
      "русская",
      "орыс",
      "узбек",
      "уйгур",
      "немец",
      "кореец",
    ],
    ...["татарин", "украинец", "Russian", "Kazakh", "Uzbek", "өзбек", "китаец", "туркмен", "казак"],
    ...["қазақ азаматы", "Kazakh citizen", "казахское гражданство", "гражданин казах"],
  ],
  unknown: [
    ...["да", "нет", "резидент", "Атлантида", "12", "?", "Казахст", "+", "местный", "г. Алматы"],
    ...[
      "бывший гражданин РК",
      "ҚР азаматтығынан шыққан",
      "Казахстан (ВНЖ)",
      "ВНЖ РК",
      "РВП РК",
      "неказахстанец",
    ],
    ...["Kingdom of Kazakhstan", "Казахстанская Республика", "Чеченская Республика"],
    ...["Республика Татарстан"],
  ],
};

/** Words around a name, long official names, adjectives and words for citizens, in three languages. */
const inWords: Readonly<Record<string, readonly string[]>> = {
  KZ: [
    ...["ҚР-ның азаматы", "Қазақстанның азаматы", "қр азаматтығы", "Qazaqstan azamaty", "казакстандык"],
    ...["казахстанский гражданин", "РК гражданин", "KZ - Казахстан", "398 – Казахстан", "гр-н РК"],
  ],
  RU: [
    ...["Ресей Федерациясының азаматы", "Ресейдің азаматы", "ресейлік", "Russian national", "российское"],
    ...["российское гражданство", "россиянка", "гр. Российской Федерации"],
  ],
  UZ: [
    ...["гр. Республики Узбекистан", "Өзбекстан азаматшасы", "узбекское гражданство", "узбекистанец"],
    ...[
      "гражданство: Узбекистан",
      "Гражданство - Узбекистан",
      "өзбекстандық",
      "Uzbek citizen",
      "O'zbekiston",
    ],
  ],
  KG: ["гражданка Кыргызской Республики", "кыргызское гражданство", "Қырғыз Республикасының азаматы"],
  TJ: ["Тәжікстан Республикасы", "гр. Республики Таджикистан", "Tajik citizenship"],
  UA: ["украинское гражданство", "Ukrainian citizenship", "Украинаның азаматы"],
  TR: ["гр-н Турецкой Республики", "турецкая гражданка", "Түркия Республикасының азаматы", "Turkish"],
  CN: [
    ...["Қытай азаматы", "Қытайдың азаматы", "китайское гражданство", "китайский гражданин", "қытайлық"],
    ...["Китайской Народной Республики", "Қытай Халық Республикасы", "People's Republic of China"],
  ],
  GB: [
    "подданный Великобритании",
    "Соединенного Королевства",
    "британское подданство",
    "Ұлыбритания азаматы",
  ],
  US: ["Соединенных Штатов Америки", "АҚШ-тың азаматы", "американец", "американское"],
  DE: ["German", "Федеративная Республика Германия", "гр. ФРГ", "Federal Republic of Germany"],
  IT: ["Italian", "итальянское", "Итальянской Республики"],
  PL: ["Polish", "Республика Польша", "Польская Республика"],
  KR: ["гражданин Республики Корея", "South Korean", "гражданин Южной Кореи", "южнокорейское"],
  KP: ["Democratic People's Republic of Korea", "гражданин КНДР"],
  IN: ["Indian", "индиец", "Republic of India", "Nationality: Indian"],
  PK: ["гражданин Исламской Республики Пакистан", "Пәкістан Ислам Республикасы", "Pakistani"],
  PH: ["Filipino", "гражданин Филиппин", "филиппинское"],
  VN: ["Vietnamese", "Социалистическая Республика Вьетнам", "Socialist Republic of Vietnam"],
  BD: ["Народная Республика Бангладеш", "Bangladeshi"],
  LK: ["гражданка Шри-Ланки", "Sri Lankan"],
  BA: ["гр. Боснии и Герцеговины", "Bosnian"],
  NL: ["Королевство Нидерландов", "Kingdom of the Netherlands", "гражданин Нидерландов", "Dutch"],
  ES: ["Королевства Испания", "Испания Корольдігі", "испанское"],
  AE: ["Объединенных Арабских Эмиратов", "Emirati"],
  SA: ["гр. Саудовской Аравии", "Saudi"],
  DO: ["гражданин Доминиканской Республики", "Доминикана"],
  TW: ["Republic of China"],
  "KP or KR": ["гражданин Кореи", "корейское", "Korean", "Кореи"],
  "CD or CG": ["гражданин Конго", "Congo"],
  "CN or TW": ["Республика Китай"],
  GN: ["Гвинея", "гр. Гвинеи"],
  CG: ["Republic of Congo", "Конго, Республика"],
  "VG or VI": ["Виргинские острова"],
  "KZ or RU": ["гражданин Казахстана и России"],
  foreign: ["не гражданин РК", "ҚР азаматы емес", "шетелдик", "азаматтыгы жок", "ЕАЭС"],
};

const all = [spellings, inWords].flatMap((table) => Object.entries(table));

test.each(all.flatMap(([meant, texts]) => texts.map((text) => [text, meant])))(
  "«%s» reads as %s",
  (text, meant) => {
    expect(short(readCitizenship(text))).toBe(meant === "KZ_113" ? "KZ" : meant);
  },
);

test.each(["113", "КАЗ"])("«%s» is asked about, although one country is likely", (text) => {
  expect(readCitizenship(text).kind).toBe("ambiguous");
});

test.each([
  ["English", english],
  ["Russian", russian],
  ["Kazakh", kazakh],
])(
  "every %s country name reads as its country, or as ambiguous with it among the candidates",
  (_, { countries }) => {
    const wrong = Object.entries(countries as Record<string, string | string[]>).flatMap(([code, names]) =>
      [names].flat().filter((name) => {
        const read = readCitizenship(name);
        return !(
          (read.kind === "state" && read.code === code) ||
          (read.kind === "ambiguous" && read.candidates.includes(code))
        );
      }),
    );
    expect(wrong).toEqual([]);
  },
);

const letters = { cyrillic: ["", ..."актиоыс"], latin: ["", ..."aktio"] };

/** The text with one letter left out, or with another letter of its script in its place. */
function slips(text: string): readonly string[] {
  const others = /[a-z]/i.test(text) ? letters.latin : letters.cyrillic;
  return [...text].flatMap((_, place) =>
    others
      .map((letter) => text.slice(0, place) + letter + text.slice(place + 1))
      .filter((slip) => slip.toLowerCase() !== text.toLowerCase()),
  );
}

const statesByName = [english, russian, kazakh].flatMap(({ countries }) =>
  Object.entries(countries as Record<string, string | string[]>).flatMap(([code, names]) =>
    [names].flat().map((name) => ({ code, name })),
  ),
);

test("codes of ISO 3166 read as their country in both cases, or are asked about", () => {
  const wrong = (codes as [string, string, string][]).flatMap(([alpha2, alpha3, numeric]) =>
    [alpha2, alpha3, numeric]
      .flatMap((code) => [code, code.toLowerCase()])
      .filter((code) => {
        const read = readCitizenship(code);
        return !(read.kind === "state"
          ? read.code === alpha2
          : read.kind === "ambiguous" && read.candidates.includes(alpha2));
      }),
  );
  expect(wrong).toEqual([]);
});

test("a name in capital or small letters reads as it does in the dataset", () => {
  const wrong = statesByName.filter(({ name }) =>
    [name.toUpperCase(), name.toLowerCase()].some(
      (other) => short(readCitizenship(other)) !== short(readCitizenship(name)),
    ),
  );
  expect(wrong).toEqual([]);
});

test("a letter left out of a country's name, or another in its place, never makes a citizen of Kazakhstan", () => {
  const foreignNames = statesByName.filter(({ code, name }) => code !== "KZ" && name.length > 3);
  const wrong = foreignNames
    .flatMap(({ name }) => slips(name))
    .filter((slip) => short(readCitizenship(slip)) === "KZ");
  expect(wrong).toEqual([]);
});

test("a slip in the name of Kazakhstan is not read, unless it makes another spelling that people use", () => {
  const names = [
    "Казахстан",
    "Қазақстан",
    "Kazakhstan",
    "Республика Казахстан",
    "казахстанец",
    "гражданин Казахстана",
  ];
  const read = names.flatMap(slips).filter((slip) => short(readCitizenship(slip)) === "KZ");
  expect([...new Set(read.map((slip) => slip.toLowerCase()))].sort()).toEqual([
    "kazakstan",
    "гражданин казахстан",
    "казакстан",
    "казақстан",
    "республика казакстан",
    "республики казахстан",
    "қазакстан",
  ]);
});

/** Words that stand around a country's name and must not turn another country into Kazakhstan. */
const around = ["гр. ", "гражданин ", "Республики ", "Королевство ", "citizen of the ", "Republic of ", ""];
const behind = ["", " азаматы", "ның азаматы", " Республикасы", " citizen", " гражданин", "лық", "дық"];

test("no words around a foreign name, and no name of a people, make a citizen of Kazakhstan", () => {
  const names = [...statesByName.filter(({ code }) => code !== "KZ").map(({ name }) => name), ...peoples];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...around),
      fc.constantFrom(...behind),
      (name, left, right) => {
        const text = left + name + right;
        // "Қазақ Республикасы" is a name of the state.
        fc.pre(!/[қк]аза[қк] республикасы/i.test(text));
        expect(short(readCitizenship(text))).not.toBe("KZ");
      },
    ),
    tries("country in random words"),
  );
});

/** What is in none of the lists of names: abbreviations, and Kazakhstan, of which the reader keeps its own list. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  KG: ["КР"],
  KZ: ["РК", "ҚР", "Каз", "Казахстан", "Қазақстан"],
};

/** The letters by which a name is told, without those in which Kazakh and Russian differ. */
const lettersOf = (text: string) => withoutKazakhLetters(fold(text)).replaceAll(" ", "");

/** How names of a state begin, and the longer words in them, up to the last letter, where endings stand. */
function stemsOf(code: string): readonly string[] {
  const { names = [], further = [] } = states().find(({ alpha2 }) => alpha2 === code) ?? {};
  const listed = [...names, ...further, ...(otherNames[code] ?? [])];
  const words = listed.flatMap((name) => fold(name).split(" ")).filter((word) => word.length > 3);
  return [...listed, ...words].map(lettersOf).map((name) => (name.length > 3 ? name.slice(0, -1) : name));
}

test("a random text reads as a country only where it or a word of it happens to begin like one of its names", () => {
  const foreignStems = foreignWords.split(", ").map(lettersOf);
  fc.assert(
    fc.property(fc.stringMatching(/^[а-яәғқңөұүһі ]{2,20}$/), (text) => {
      const read = readCitizenship(text);
      const named = read.kind === "state" ? [read.code] : read.kind === "ambiguous" ? read.candidates : [];
      const possible = read.kind === "foreign" ? [foreignStems] : named.map(stemsOf);
      const letters = [lettersOf(text), ...text.split(" ").map(lettersOf)];
      for (const stems of possible)
        expect(stems.filter((stem) => letters.some((each) => each.startsWith(stem)))).not.toEqual([]);
    }),
    tries("country in random words"),
  );
});

test("no country name but Kazakhstan's own is ever read as Kazakhstan", () => {
  const wrong = [english, russian, kazakh].flatMap(({ countries }) =>
    Object.entries(countries as Record<string, string | string[]>)
      .filter(([code]) => code !== "KZ")
      .flatMap(([, names]) => [names].flat())
      .filter((name) => short(readCitizenship(name)) === "KZ"),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["казхстан", "Казахстан"],
  ["гр узбкистана", "Узбекистан"],
  ["гр республики таджикстан", "Таджикистан"],
  ["республика узбкистан", "Узбекистан"],
  ["казахстн республикасы", "Казахстан"],
  ["сауд аравияс", "Сауд Аравиясы"],
  ["ошибк", null],
  ["кыргызстан азамаы", null],
  ["ирна", null],
  ["атлантида", null],
  // Short for a state, or for a people of Kazakhstan.
  ["узб", "Узбекистан"],
  ["тадж", "Таджикистан"],
  ["укр", "Украина"],
  ["казахст", "Казахстан"],
  ["бел", null],
])("«%s» is a slip for «%s», which is suggested and not read", (folded, meant) => {
  expect(nameMeant(folded)).toBe(meant);
  expect(readCitizenship(folded).kind).toBe("unknown");
});

test.each(["constructor", "toString", "__proto__", "valueOf"])(
  "«%s», which every object of the language knows, is no country",
  (text) => {
    expect(readCitizenship(text).kind).toBe("unknown");
  },
);
