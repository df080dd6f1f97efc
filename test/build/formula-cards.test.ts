import path from "node:path";
import { formulaCards } from "../../src/build/formula-cards";
import { type Page, parsePage } from "../../src/build/help/page";
import { readPages } from "../../src/build/help/read-pages";
import { formulaGroups } from "../../src/i18n/formula-groups";
import { languages } from "../../src/i18n/language";

const page = (language: string, body: string, id = "MCI"): Page =>
  parsePage(`${id.toLowerCase()}.${language}.md`, `---\nid: ${id}\ntitle: "Index"\n---\n${body}`);

const body = `
## What it answers

How many tenge is one [index](./x.en.md)? A second sentence.

\`\`\`text
=KZ.MCI([as_of])
\`\`\`

| Formula | Result |
| --- | --- |
| \`=KZ.MCI(A2)\` | 1 |
| \`=KZ.MCI("A2")\` | 2 |
`;

test("a card holds the first sentence, the syntax, and an example that needs no cells", () => {
  const [card] = formulaCards(languages.map((language) => page(language, body)));
  expect(card).toMatchObject({ id: "MCI", syntax: "=KZ.MCI([as_of])", example: '=KZ.MCI("A2")' });
  expect(card?.texts.en).toEqual({
    title: "Index",
    answer: "How many tenge is one index?",
    help: "help/mci.html",
  });
  expect(card?.texts.kk.help).toBe("help/kk/mci.html");
});

test("a page that does not say how the formula is written is refused by name", () => {
  const silent = languages.map((language) => page(language, "\n## What it answers\n\nNothing.\n"));
  expect(() => formulaCards(silent)).toThrow("mci.en.md: the page does not say how the formula is written");
});

test("a formula that stands in no group is refused by name", () => {
  const stray = languages.map((language) => page(language, body, "STRAY"));
  expect(() => formulaCards(stray)).toThrow("STRAY is in no group of src/i18n/formula-groups.ts");
});

test("every page there is makes a card with a sentence in every language, group by group", () => {
  const cards = formulaCards(readPages(path.resolve("docs/functions")) ?? []);
  expect(cards.length).toBeGreaterThan(10);
  for (const { texts } of cards)
    for (const language of languages) expect(texts[language].answer).toMatch(/^\S.{8,}[.?!]$/);
  expect(cards.map(({ id }) => id)).toEqual(Object.values(formulaGroups).flat());
  for (const { group, id } of cards) expect(formulaGroups[group]).toContain(id);
});
