import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { type Language, languages } from "../../src/i18n/language";
import { readMessage, type Values } from "../../src/i18n/message";
import { speaker } from "../../src/i18n/speaker";
import { sampleValues } from "./sample-values";

const folder = path.resolve("src/i18n");
const consumers = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function textsIn(consumer: string, language: Language): string[] {
  const module = jest.requireActual<Record<string, object>>(path.join(folder, consumer, language));
  const leaves = (node: object): string[] =>
    Object.values(node).flatMap((value: unknown) =>
      typeof value === "string" ? value : leaves(value as object),
    );
  return leaves(module);
}

/** What our code says, and what the library that sets the standard for ICU messages says. */
function bothSay(text: string, language: Language, values: Values): [ours: string, theirs: unknown] {
  const texts = { text };
  const ours = speaker({ en: texts, ru: texts, kk: texts }, language)("text", values);
  return [ours, new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values)];
}

test.each(consumers)("the texts of %s are said as an ICU library says them", (consumer) => {
  for (const language of languages) {
    const texts = textsIn(consumer, language);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts)
      for (const values of sampleValues(text)) {
        const [ours, theirs] = bothSay(text, language, values);
        expect(ours).toBe(theirs);
      }
  }
});

/** Messages of our syntax, forms within forms. */
const { message } = fc.letrec<{ message: string; part: string; forms: string }>((tie) => ({
  message: fc.array(tie("part"), { maxLength: 4 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("Граждан: ", "ҚР", " ", "#", "$&", "1 000"),
    fc.constantFrom("{name}", "{days}", "{days, number}", "{people, number}"),
    tie("forms").map((forms) => `{people, plural, ${forms}}`),
    tie("forms").map((forms) => `{days, plural, =1 {#!} ${forms}}`),
    tie("message").map((inner) => `{name, select, 1 {#} named {${inner}} other {}}`),
  ),
  forms: fc
    .tuple(tie("message"), tie("message"), tie("message"))
    .map(([one, few, other]) => `one {${one}} few {${few}} other {${other}}`),
}));

test("any message of our syntax is said as an ICU library says it", () => {
  const values = fc.record({
    name: fc.constantFrom("named", "{name}", "", "#", 1),
    people: fc.oneof(fc.nat({ max: 130 }), fc.nat()),
    days: fc.oneof(fc.nat({ max: 30 }), fc.constantFrom(-1, 1.5, 1_234_567.891)),
  });
  fc.assert(
    fc.property(message, fc.constantFrom(...languages), values, (text, language, filled) => {
      const [ours, theirs] = bothSay(text, language, filled);
      // The library gives a number alone as it is.
      expect(ours).toBe(String(theirs));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  "{",
  "}",
  "a } b { c",
  "{people, plural, one {#}",
  "{}",
  "{two words}",
  "{day, date}",
  "{share, number, percent}",
  "{share, number, ::percent}",
  "{people, selectordinal, one {#st} other {#th}}",
  "{people, plural, offset:1 one {#} other {#}}",
])("a message beyond our syntax is refused rather than said half-read: %s", (text) => {
  expect(() => readMessage(text)).toThrow();
});

test("a sentence without one of its values is refused", () => {
  expect(() => bothSay("{count} of {total}", "en", { count: 1 })).toThrow("{total}");
});
