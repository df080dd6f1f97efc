import { readdirSync } from "node:fs";
import path from "node:path";
import { type Catalogue, catalogue, type Table, textOf } from "../../src/i18n/catalogue";
import type { Values } from "../../src/i18n/compile-message";
import { type Language, languages } from "../../src/i18n/language";
import { anyOf, speaker } from "../../src/i18n/speaker";
import { buildStandIn } from "../build/stand-in-addin";
import { sampleValues } from "./sample-values";

type Sentence = readonly [consumer: string, language: Language, key: string, values: Values];

const folder = path.resolve("src/i18n");
const consumers = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const catalogues = new Map(
  consumers.map((consumer) => {
    const module = jest.requireActual<Record<string, Catalogue<Table>>>(path.join(folder, consumer));
    return [consumer, Object.values(module)[0]] as const;
  }),
);

/** Every message there is, in every language, with every set of its sample values. */
const sentences = [...catalogues].flatMap(([consumer, texts]) =>
  languages.flatMap((language) =>
    (texts?.[language] ?? [])
      .flatMap((table) => Object.entries(table))
      .flatMap(([key, text]) =>
        sampleValues(text).map((values): Sentence => [consumer, language, key, values]),
      ),
  ),
);

const file = (name: string) => JSON.stringify(path.join(folder, name));

/** A formula that says any of them, as the built file has them. */
const SAY = `
import { anyOf, speaker } from ${file("speaker")};
${consumers.map((consumer) => `import * as ${consumer} from ${file(consumer)};`).join("\n")}
const catalogues = { ${consumers.map((consumer) => `${consumer}: Object.values(${consumer})[0]`).join(", ")} };
/**
 * A sentence.
 * @customfunction SAY SAY
 */
export function say(consumer: any, language: any, key: any, values: any): unknown {
  return speaker(catalogues[consumer], language)(key, values);
}
`;

/** What a text says when the sources run. */
function said(text: string, values: Values, language: Language = "en"): string {
  const texts = { text };
  return anyOf(speaker(catalogue(texts, texts, texts), language))("text", values);
}

test("every message says the same when the build compiled it as when it is compiled at run time", async () => {
  const { errors, files } = await buildStandIn({ formulas: { "say.ts": SAY } });
  expect(errors).toEqual([]);
  const built = files.get("functions.js") ?? "";
  const associate = jest.fn();
  new Function("CustomFunctions", built)({ associate });
  const say = associate.mock.calls[0]?.[1] as (...sentence: Sentence) => string;
  expect(new Set(sentences.map(([consumer]) => consumer))).toEqual(new Set(consumers));
  const different = sentences.filter(([consumer, language, key, values]) => {
    const texts = catalogues.get(consumer);
    return !texts || say(consumer, language, key, values) !== anyOf(speaker(texts, language))(key, values);
  });
  expect(different).toEqual([]);
  expect(() => say("cells", "ru", "place", { row: 1 })).toThrow("{column}");
  // The compiler makes functions of strings, which the pane's security policy forbids.
  expect(built).not.toMatch(/\bFunction\(|\beval\(/);
}, 60_000);

// A brace that opens nothing is a letter to the compiler, and a text with one is a slip.
test("no text says a brace, or quotes with its apostrophes", () => {
  const odd = sentences.filter(([consumer, language, key, values]) => {
    const texts = catalogues.get(consumer);
    const text = (texts && textOf(texts, language, key)) ?? "";
    const plain = Object.fromEntries(Object.keys(values).map((name) => [name, 1]));
    return /'['{}#]/.test(text) || /[{}]/.test(said(text, plain, language));
  });
  expect(odd).toEqual([]);
});

test.each<[Language, number, string]>([
  ["en", 0, "no rows"],
  ["en", 1, "1 row"],
  ["en", 1_234_567, "1,234,567 rows"],
  ["ru", 0, "нет строк"],
  ["ru", 1, "1 строка"],
  ["ru", 21, "21 строка"],
  ["ru", 22, "22 строки"],
  ["ru", 11, "11 строк"],
  ["ru", 1.5, "1,5 строки"],
  ["ru", 1_234_567, "1\u00a0234\u00a0567 строк"],
  ["kk", 0, "жол жоқ"],
  ["kk", 1, "1 жол"],
  ["kk", 1_234_567, "1\u00a0234\u00a0567 жол"],
])("the %s form after %d is «%s»", (language, rows, sentence) => {
  const text = {
    en: "{rows, plural, =0 {no rows} one {# row} other {# rows}}",
    ru: "{rows, plural, =0 {нет строк} one {# строка} few {# строки} many {# строк} other {# строки}}",
    kk: "{rows, plural, =0 {жол жоқ} one {# жол} other {# жол}}",
  }[language];
  expect(said(text, { rows }, language)).toBe(sentence);
  expect(said(text, { rows: String(rows) }, language)).toBe(sentence);
});

test.each<[Language, string]>([
  ["en", "1,048,576"],
  ["ru", "1\u00a0048\u00a0576"],
  ["kk", "1\u00a0048\u00a0576"],
])("numbers are grouped as in %s where a text asks for it, and left alone elsewhere", (language, grouped) => {
  expect(said("{most} / {most, number}", { most: 1_048_576 }, language)).toBe(`1048576 / ${grouped}`);
});

test("a word for which a text has no form gets the form for all others", () => {
  const text = "{kind, select, safe {a} other {b {kind}}}";
  expect(["safe", "bold", "constructor", ""].map((kind) => said(text, { kind }))).toEqual([
    "a",
    "b bold",
    "b constructor",
    "b ",
  ]);
});

test.each(["{count}", "'{count}'", "#", "$&", "{", "it''s", "{count, plural, other {#}}"])(
  "what people wrote in a cell is said as it is, never read as a message: %s",
  (written) => {
    expect(said("{count, plural, other {#: “{written}”}}", { count: 2, written })).toBe(`2: “${written}”`);
  },
);

test("apostrophes are letters", () => {
  expect(said("Kazakhstan's {count} ’rules’ aren't it", { count: 2 })).toBe(
    "Kazakhstan's 2 ’rules’ aren't it",
  );
});

test("numbers side by side are said one after the other, not added", () => {
  expect([said("{a}{b}", { a: 1, b: 2 }), said("{a}", { a: 1 })]).toEqual(["12", "1"]);
});

test("a sentence without one of its values is refused", () => {
  expect(() => said("{count} of {total}", { count: 1 })).toThrow("{total}");
});

test.each([
  "{people, plural, one {#}",
  "{people, plural, one {#}}",
  "{people, plural, some {#} other {#}}",
  "{two words}",
  "{day, week}",
])("a text that is no message is refused: %s", (text) => {
  expect(() => said(text, { people: 1, day: 1 })).toThrow();
});
