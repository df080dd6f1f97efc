import { wholeSentence } from "../../src/i18n/whole-sentence";

test.each([
  ["hire 1 citizen", "Hire 1 citizen."],
  ["replace 1 foreigner by a citizen: Ван К.", "Replace 1 foreigner by a citizen: Ван К."],
])("a sentence ends with one full stop, also behind an initial: %s", (text, sentence) => {
  expect(wholeSentence(text)).toBe(sentence);
});
