import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("src/i18n");

/** Catalogues that never come together with the others. */
const APART = [
  "cells", // the formulas have no other catalogue than this one and answers
  "pages", // other programs than pane and terminal
];

/** English texts that stand under several keys, and why one key cannot say them. */
const SEVERAL: Readonly<Record<string, string>> = {
  "cannot tell": "one of several states in each of three families, asked for by the name of the state",
  nobody: "the pane says it before it has the answers",
  "Intra-corporate transferees": "a cause among causes, and the name of a rule",
  "outside both groups": "a value of a setting, read back in each language, and what it means",
  counted: "a value of a setting, read back in each language, and what it means",
  "perhaps gone": "a value of a setting, read back in each language, and what it means",
  Unclear: "a choice among those of a list, and a group of the report, by the name of either",
  Day: "a heading of the table of a plan, read back, and the day of a row",
  "not required": "a value of a setting, read back in each language, and what it means",
  People: "those who were counted, how many they are, and of what a column tells",
  "no category": "of a person, and what the table of positions holds, read back",
  "no name, citizenship or position": "a reason among those of a row, and among those of a total",
  "Read as": "of a column and of a point of the law: the gender differs",
  Citizenship: "headings of different tables, each read back",
  Category: "headings of different tables, each read back",
  Position: "headings of different tables, each read back",
  "Permit valid to": "headings of different tables, each read back, and the end of a sentence",
  Notes: "headings of different tables, each read back",
  "No.": "headings of different tables, each read back",
  Portal: "a step, and the heading of its column, read back",
  "last day of work before {day}": "a reason among those of a total, and among those of who went",
  "before the first day to file": "a remark on what was filed, and one on what is planned",
  yes: "a value of a setting, and of a list of vacancies, each read back",
  no: "a value of a setting, and of a list of vacancies, each read back",
  "warn only": "a value of a setting, read back in each language, and what it means",
  required: "a value of a setting, read back in each language, and what it means",
  "any age": "a value of a setting, and what it means: the gender differs",
  "60 days": "a value of a setting, read back in each language, and what it means",
  Report: "what a page shows, and the name of a sheet",
  hire: "a word of the table of a plan, read back, and a choice among those of a form",
  unclear: "how grave a remark is, and how somebody counted before",
  "{names} and {count, number} more":
    "of people in a plan, and of cells: each is asked for with its catalogue",
  "People counted": "a number, and a list of them: the case differs",
};

const catalogues = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !APART.includes(entry.name))
  .map(({ name }) => name);

/** The texts that stand under more than one key, with these keys. */
function saidTwice(texts: readonly (readonly [key: string, text: string])[]): ReadonlyMap<string, string[]> {
  const byText = new Map<string, string[]>();
  for (const [key, text] of texts) byText.set(text, [...(byText.get(text) ?? []), key]);
  return new Map([...byText].filter(([, keys]) => keys.length > 1));
}

const english = catalogues.flatMap((name) => {
  const { en } = jest.requireActual<{ en: Record<string, string> }>(path.join(folder, name, "en"));
  return Object.entries(en).map(([key, text]) => [`${name}: ${key}`, text] as const);
});

test("what pane, reports and terminal say stands under one key, but for what cannot", () => {
  expect(english.length).toBeGreaterThan(1500);
  const twice = saidTwice(english);
  const unlisted = [...twice].filter(([text]) => !(text in SEVERAL));
  expect(unlisted).toEqual([]);
  expect(Object.keys(SEVERAL).filter((text) => !twice.has(text))).toEqual([]);
});

test("a text under two keys is found", () => {
  const twice = saidTwice([
    ["a: x", "Back"],
    ["b: y", "Back"],
    ["b: z", "Go"],
  ]);
  expect([...twice]).toEqual([["Back", ["a: x", "b: y"]]]);
});
