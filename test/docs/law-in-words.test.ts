import { readdirSync } from "node:fs";
import path from "node:path";
import { readPages } from "../../src/build/help/read-pages";
import { type Language, languages } from "../../src/i18n/language";
import { type Day, iso } from "../../src/law/day";
import type { Version } from "../../src/law/dated";
import { rules } from "../../src/law/rules";

/** A line of the law's tables that a test may change; it is put back before the next test. */
type Line = { value: unknown };

type Texts = Readonly<Record<Language, string>>;

/** The part of a page with worked examples: of days that are past, on which a later law changes nothing. */
const EXAMPLES = /^## (?:Examples|Примеры|Мысалдар)$[\s\S]*?(?=^## )/m;

/** Numbers that are none of the law's, though the law has the same. */
const OTHERS = [
  /(?:first|первых|алғашқы) 30/g, // rows in which headings are looked for
  /30 (?:August|августа|тамыз)/g,
  /(?:1 to|от 1 до|1-ден) 60/g, // months ahead
  /at most 60\b|не больше 60|60-тан аспайды/g,
  /older than 60|старше 60|таңдалса: 60/g, // the age of an older rule, which only a reading knows
  /(?:3 rows and|из 3 строк и|строки и|3 жол мен) 10/g, // the table of QUOTA
  /69\.69…%, never passes as 70%|69,69…%, (?:никогда не сойдёт за 70%|ешқашан 70%)/g,
  /any age, 60 days|любая, 60 дней|кез келген, 60 күн/g, // the words of an option
  /\]\([^)]*\)/g,
  /\d{2}\.\d{2}\.\d{4}/g,
  /`[^`]*`/g,
  /(?:No\.|№) ?\d+/g,
];

/** Every number of the law with its name, and the lines of the table that have it. */
const numbers = rules.flatMap(({ id, versions }) => {
  const lines: readonly Version<unknown>[] = versions;
  const names = new Set(lines.flatMap(({ value }) => (isRecord(value) ? Object.keys(value) : [""])));
  return [...names].map((name) => ({ id: name === "" ? id : `${id}.${name}`, lines, name }));
});
const inNumbers = numbers.filter(({ lines, name }) => lines.some((line) => numberIn(line, name) !== null));

/** Another number for each, which is nowhere else. */
const strange = (index: number) => 7_001 + 10 * index;

/** The numbers that the pages say before any is changed. */
let unchanged: ReadonlyMap<Language, readonly number[]>;

beforeAll(() => {
  const pages = said();
  unchanged = new Map(languages.map((language) => [language, numbersSaid(pages[language])]));
});

let before: readonly (readonly [Line, unknown])[] = [];

beforeEach(() => {
  before = rules.flatMap(({ versions }) => versions.map((line): [Line, unknown] => [line, line.value]));
});

afterEach(() => {
  for (const [line, value] of before) line.value = value;
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function numberIn({ value }: Pick<Version<unknown>, "value">, name: string): number | null {
  const number = isRecord(value) ? value[name] : value;
  return typeof number === "number" ? number : null;
}

function change(lines: readonly Version<unknown>[], name: string, to: number): void {
  for (const line of lines)
    if (numberIn(line, name) !== null)
      (line as Line).value = isRecord(line.value) ? { ...line.value, [name]: to } : to;
}

/** Everything the help pages say in each language but for their examples. */
function said(): Texts {
  const pages = readPages(path.resolve("docs/functions")) ?? [];
  const all = (language: Language) =>
    pages
      .filter((page) => page.language === language)
      .map(({ title, description, parameters, body }) =>
        [title, description, ...Object.values(parameters), body.replace(EXAMPLES, "")].join("\n"),
      )
      .join("\n");
  return { en: all("en"), ru: all("ru"), kk: all("kk") };
}

function numbersSaid(text: string): readonly number[] {
  const plain = text.replace(/[\u00a0\u202f]/g, " ");
  const bare = OTHERS.reduce((rest, other) => rest.replace(other, " "), plain);
  return [...bare.matchAll(/(?<![\p{L}\d.,])\d{1,3}(?:[, ]\d{3})+(?!\d)|(?<![\p{L}\d.,])\d+/gu)].map(
    ([number]) => Number(number.replace(/[, ]/g, "")),
  );
}

test("where every number of the law changes, no page goes on saying an old one", () => {
  const old = new Set(inNumbers.flatMap(({ lines, name }) => lines.map((line) => numberIn(line, name))));
  const categories = [1, 2, 3, 4];
  for (const [index, { lines, name }] of inNumbers.entries()) change(lines, name, strange(index));
  const pages = said();
  for (const language of languages) {
    const left = pages[language]
      .split("\n")
      .filter((line) => numbersSaid(line).some((each) => old.has(each) && !categories.includes(each)));
    expect([language, ...left]).toEqual([language]);
  }
});

test.each(inNumbers.map(({ id }, index) => [id, index] as const))(
  "%s changed alone is said anew on the pages of every language",
  (_, index) => {
    const number = inNumbers[index];
    if (!number) throw new Error("no number");
    change(number.lines, number.name, strange(index));
    const pages = said();
    for (const language of languages) {
      expect(unchanged.get(language)).not.toContain(strange(index));
      expect(numbersSaid(pages[language])).toContain(strange(index));
    }
  },
);

test.each([
  ["en", "at least 70% (from 01.01.2027: 75%) of the people", "from 01.01.2027: 20"],
  ["ru", "не менее 70% (с 01.01.2027 — 75%) людей", "с 01.01.2027 — 20"],
  ["kk", "кемінде 70%-ын (01.01.2027 күнінен бастап — 75%-ын)", "01.01.2027 күнінен бастап — 20"],
] as const)("a number that changes on a day is said for both times in %s", (language, share, days) => {
  withLine("local_content_managers", 75, () =>
    withLine("labour_market_test", 20, () => {
      const text = said()[language];
      expect(text).toContain(share);
      expect(text).toContain(days);
    }),
  );
});

test("no text of a catalogue states a number of the law in digits of its own", async () => {
  const folder = path.resolve("src/i18n");
  const law = new Set([70, 90, 50, 20, 10, 15, 16, 14, 250, 30_000, 300_000, 3_000_000]);
  const cited = /(?:paragraph|пункт|пп?\.|ст\.|art\.|статья|article) ?\d+|\d+-(?:бап|тарм)\S*|\{[^{}]*\}/g;
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory()))
    for (const language of languages) {
      const catalogue = (await import(path.join(folder, name, language))) as Record<string, object>;
      const stated = Object.entries(catalogue[language] ?? {}).filter(([, text]) =>
        numbersSaid(String(text).replace(cited, " ")).some((number) => law.has(number)),
      );
      expect([name, language, ...stated]).toEqual([name, language]);
    }
});

/** Adds a line to a rule's table for the time of some work, as an amendment would. */
function withLine(id: string, value: number, work: () => void): void {
  const rule = rules.find((each) => each.id === id);
  const lines = (rule?.versions ?? []) as unknown as Version<unknown>[];
  const last = lines.at(-1);
  if (!last) throw new Error(`There is no rule ${id}`);
  lines.push({ ...last, from: iso("2027-01-01") as Day, value });
  try {
    work();
  } finally {
    lines.pop();
  }
}
