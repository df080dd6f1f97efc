import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { type Citizenship, readCitizenship } from "../../src/roster/citizenship";

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
  KZ_113: ["113"],
  foreign: [
    ...["лицо без гражданства", "ЛБГ", "без гражданства", "stateless", "апатрид", "азаматтығы жоқ адам"],
    ...[
      "иностранец",
      "шетелдік",
      "foreigner",
      "кандас",
      "қандас",
      "kandas",
      "оралман",
      "иностранный гражданин",
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
    ...["татарин", "украинец", "Russian", "Kazakh"],
  ],
  unknown: ["да", "нет", "резидент", "Атлантида", "12", "?", "Казахст", "+", "местный", "г. Алматы"],
};

test.each(Object.entries(spellings).flatMap(([meant, texts]) => texts.map((text) => [text, meant])))(
  "«%s» reads as %s",
  (text, meant) => {
    expect(short(readCitizenship(text))).toBe(meant === "KZ_113" ? "KZ" : meant);
  },
);

test("a code that only one state database uses is asked about, although one country is likely", () => {
  expect(readCitizenship("113").kind).toBe("ambiguous");
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

test("no country name but Kazakhstan's own is ever read as Kazakhstan", () => {
  const wrong = [english, russian, kazakh].flatMap(({ countries }) =>
    Object.entries(countries as Record<string, string | string[]>)
      .filter(([code]) => code !== "KZ")
      .flatMap(([, names]) => [names].flat())
      .filter((name) => short(readCitizenship(name)) === "KZ"),
  );
  expect(wrong).toEqual([]);
});
