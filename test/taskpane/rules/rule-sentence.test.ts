import { languages } from "../../../src/i18n/language";
import type { DatedRule } from "../../../src/law/dated";
import { type RuleId, rules } from "../../../src/law/rules";
import { ruleSentence } from "../../../src/sentences/rule-sentence";

const values = rules.flatMap((rule: DatedRule<unknown, RuleId>) =>
  rule.versions.map(({ value }) => [rule.id, value] as const),
);

test.each(languages)("every value that a rule ever has is a sentence in %s", (language) => {
  for (const [id, value] of values) {
    const sentence = ruleSentence(id, value, language);
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/[{}_]|undefined|NaN/);
  }
});

test.each([
  ["en", "The monthly calculation index (MCI) is 4,325 tenge."],
  ["ru", "Месячный расчётный показатель (МРП) — 4 325 тенге."],
  ["kk", "Айлық есептік көрсеткіш (АЕК) — 4 325 теңге."],
] as const)("numbers of %s stand in its own groups of digits", (language, sentence) => {
  expect(ruleSentence("mci", 4325, language).replaceAll("\u00a0", " ")).toBe(sentence);
});

test("lists are told in words where there are any, and as they stand elsewhere", () => {
  const language = "ru";
  expect(ruleSentence("excluded_activities", ["audit", "weapons"], language)).toMatch(
    /: аудит, гражданское и служебное оружие и патроны к нему\.$/,
  );
  expect(ruleSentence("filing_portals", ["egov.kz"], language)).toMatch(/: egov\.kz\.$/);
});
