import path from "node:path";
import { formulaFiles } from "../../src/build/formula-files";
import { wordsFirst } from "../../src/build/words-first";

const files = wordsFirst(formulaFiles("src/functions")).map((file) =>
  path.relative("src", file).replaceAll("\\", "/"),
);

test("sentences stand language by language, before the tables of words", () => {
  const isSentences = (file: string) => file.startsWith("i18n/");
  const sentences = files.filter(isSentences);
  expect(files.slice(0, sentences.length)).toEqual(sentences);
  const languages = sentences.map((file) => path.basename(file, ".ts"));
  expect([...new Set(languages)]).toEqual(["en", "ru", "kk"]);
  expect(languages).toEqual([...languages].sort((a, b) => "en ru kk".indexOf(a) - "en ru kk".indexOf(b)));
});

test("only what formulas consist of is among them: tables of words, no code, and nothing of the pane alone", () => {
  expect(files).toEqual(expect.arrayContaining(["roster/words/country-table.ts", "roster/table/fields.ts"]));
  expect(files).not.toContain("i18n/compile-message.ts");
  expect(files.filter((file) => /^(taskpane|i18n\/(pane|report|help))/.test(file))).toEqual([]);
});
