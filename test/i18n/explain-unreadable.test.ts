import { answers } from "../../src/i18n/answers";
import { explainUnreadable } from "../../src/i18n/explain-finding";
import type { Language } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { findLayout } from "../../src/roster/table/layout";

const withoutCategory = [
  ["ФИО", "Гражданство", "Режим", 2026, "Прим."],
  ["Ахметов", "РК", "5/2", 1, null],
];

test.each<[Language, string]>([
  ["en", "Not understood: “Режим”, “Прим.”."],
  ["ru", "Не распознаны: «Режим», «Прим.»."],
  ["kk", "Танылмағандар: «Режим», «Прим.»."],
])("in %s a refusal names the headings among which the missing column may be", (language, sentence) => {
  const refused = findLayout(withoutCategory);
  if (refused.kind !== "unreadable") throw new Error("There is no category to read");
  expect(explainUnreadable(refused, speaker(answers, language), (row) => row + 1)).toContain(sentence);
});

test("a refusal for another reason names no headings that were not understood", () => {
  const refused = findLayout([["Просто текст"]]);
  expect(refused).toMatchObject({ kind: "unreadable", code: "no_heading" });
  expect(refused).not.toHaveProperty("notRead");
});
