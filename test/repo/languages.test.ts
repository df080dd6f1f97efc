import { readdirSync } from "node:fs";
import path from "node:path";
import { languages } from "../../src/i18n/language";
import { messageProblems } from "./message-problems";

type Catalogue = Readonly<Record<string, unknown>>;

const folder = path.resolve("src/i18n");
const consumers = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A language's texts by their keys, nested ones as "outer.inner". */
async function texts(consumer: string, language: string): Promise<Map<string, string>> {
  const catalogues = Object.values((await import(path.join(folder, consumer, language))) as Catalogue);
  expect(catalogues).toHaveLength(1);
  return new Map(flat(catalogues[0] as Catalogue));
}

function flat(catalogue: Catalogue): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === "object" && value !== null
      ? flat(value as Catalogue).map(([inner, text]) => [`${key}.${inner}`, text])
      : [[key, String(value)]],
  );
}

test("every folder of texts has every language and nothing else", () => {
  expect(consumers.length).toBeGreaterThan(0);
  for (const consumer of consumers) {
    const files = readdirSync(path.join(folder, consumer)).sort();
    expect([consumer, ...files]).toEqual([consumer, ...languages.map((language) => `${language}.ts`).sort()]);
  }
});

test.each(consumers)("the texts of %s are complete in every language", async (consumer) => {
  const english = await texts(consumer, "en");
  for (const language of languages) {
    const own = await texts(consumer, language);
    const problems = [...new Set([...english.keys(), ...own.keys()])].flatMap((key) => {
      const [text, original] = [own.get(key), english.get(key)];
      if (text === undefined || original === undefined) return [`${key} is in one language only`];
      return messageProblems(text, language, original).map((problem) => `${key} ${problem}`);
    });
    expect([language, ...problems]).toEqual([language]);
  }
});

test.each([
  ["ru", "Ещё {count, plural, one {#} few {#} many {#} other {#}} из {total}", []],
  ["ru", " ", ["is empty"]],
  [
    "ru",
    "{count, plural, one {#} other {#}} {total}",
    ['lacks the form "few" of {count}', 'lacks the form "many" of {count}'],
  ],
  ["ru", "Ещё {count}", ["says {count} where English says {count, total}"]],
  ["kk", "Тағы {count, plural, other {#}} / {total}", []],
  ["kk", "Тағы {count", ["cannot be read"]],
])("the %s text «%s» is judged", (language, text, problems) => {
  const english = "{count, plural, one {# more} other {# more}} of {total}";
  expect(messageProblems(text, language, english)).toEqual(problems);
});
