import type { Category } from "../../law/category";
import { comparable } from "./text";

/** The meaning of a cell in a category column; "none": unskilled, or explicitly without category. */
export type CategoryReading = Category | "none" | "unknown";

/** A Map, not an object, which would have a key "constructor". */
const numerals: ReadonlyMap<string, Category> = new Map([
  ...words(1, "1 i первая первый первой первую перв бірінші first one"),
  ...words(2, "2 ii вторая второй вторую втор екінші second two"),
  ...words(3, "3 iii третья третий третьей третью трет үшінші third three"),
  ...words(4, "4 iv четвертая четвертый четвертой четвертую четв төртінші fourth four"),
]);

/** Words that may accompany the numeral. */
const fillers = new Set(
  comparable(
    "категория категории категорию категорий кат к санат санаты санатқа санаттағы санатты рнп category categories cat permit ирс шжк я ая ья ой й ші шы нші ншы st nd rd th № no",
  ).split(" "),
);

/** What the statute calls each category, and its people in other words, with Kazakh letters as Russian ones. */
const names: readonly (readonly [CategoryReading, RegExp])[] = [
  [
    1,
    /^((первы[йе] )?руководител[ьи]( организаций)? и ((их|его) )?заместители|первый руководитель|заместитель первого руководителя|heads and (their )?deputies|(биринши )?басшылар мен (олардын )?орынбасарлар(ы)?|биринши басшы(нын орынбасары)?)$/,
  ],
  [
    2,
    /^(рук(оводител[ьи])? (структурн(ого|ых) )?подразд(елени[яй])?|heads? of ((structural )?(subdivision|unit)|department)s?|курылымдык болимше\S* басшы(сы|лары))$/,
  ],
  [3, /^(спец(иалисты?)?|specialists?|маман(дар)?)$/],
  [4, /^(квал(иф(ицированны[йе])?)? раб(очи[йе])?|skilled workers?|биликти жумысшы(лар)?)$/],
  [
    "none",
    /^((без|нет|вне) категори[ий]|без (кат|квалификации)|нет|неквалифицированны[йе]( (рабочи[йе]|работник(и)?))?|санат(тан тыс|сыз|ы жок)|(биликтилиги )?жок|биликсиз жумысшы(лар)?|unskilled( workers?)?|(no|without) category|none)$/,
  ],
];

const dashes = /^[-‐‑‒–—―−]+$/u;

/** Reads a number or text as a permit category. "2,0", "II", "2-санат", "вторая категория" and "cat 2" are all 2. */
export function readCategory(value: number | string): CategoryReading {
  if (typeof value === "number") return isCategory(value) ? value : "unknown";
  const text = value.trim();
  if (dashes.test(text)) return "none";
  // A share, as in summaries.
  if (text.endsWith("%")) return "unknown";
  if (/^[1-4][.,]0+$/.test(text)) return numerals.get(text.charAt(0)) ?? "unknown";
  const folded = comparable(setApart(text));
  const named = names.find(([, name]) => name.test(folded))?.[0];
  if (named !== undefined) return named;
  const words = folded.split(" ").filter((word) => !fillers.has(word));
  const [only] = words;
  const numeral = words.length === 1 && only !== undefined ? numerals.get(romanInLatin(only)) : undefined;
  return numeral ?? readParts(text);
}

/** Separates the number from adjoining words and drops leading zeros: "CAT2", "2кат", "№2", "02". */
function setApart(text: string): string {
  return text
    .replace(/((?:^|\D)[.,]|^|[^\d.,])0+(?=[1-4](?!\d))/g, "$1")
    .replace(/\p{L}{2}(?=[1-4])|[1-4](?=\p{L})/gu, "$& ")
    .replace(/[№#]/g, " ");
}

/** Words that agree with some of the numbers, as in "1 - Top managers", with Kazakh letters as Russian ones. */
const agreeing: readonly (readonly [readonly CategoryReading[], RegExp])[] = [
  [[1, 2], /^(.* )?(руководител[ьи]|начальники?|басшы(лар)?|managers?|heads?|executives?)( \S+)?$/],
  [[4], /^(рабочи[ей]|жумысшы(лар)?|workers?)$/],
];

/** The numbers with which a text in words agrees; undefined if it has none of those words. */
function numbersFor(part: string): readonly CategoryReading[] | undefined {
  const text = comparable(part);
  return agreeing.find(([, words]) => words.test(text))?.[0];
}

/** "Первая категория - руководители и их заместители" says the same twice; parts that disagree are not understood. */
function readParts(text: string): CategoryReading {
  const parts = text.split(/\s[-–—]\s|[:()]/).filter((part) => part.trim() !== "");
  if (parts.length < 2) return "unknown";
  const plain = parts.filter((part) => numbersFor(part) === undefined);
  const [reading, ...others] = new Set(plain.map(readCategory));
  const isOne = reading !== undefined && others.length === 0;
  return isOne && parts.every((part) => numbersFor(part)?.includes(reading) !== false) ? reading : "unknown";
}

function isCategory(value: number): value is Category {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** Roman numerals typed with the Kazakh letter "і", which became "и" by replacing Kazakh letters. */
function romanInLatin(word: string): string {
  return /^[иi]{1,3}$|^[иi]v$/.test(word) ? word.replace(/и/g, "i") : word;
}

function words(category: Category, list: string): readonly (readonly [string, Category])[] {
  return list.split(" ").map((word) => [comparable(word), category]);
}
