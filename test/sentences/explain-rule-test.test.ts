import { answers } from "../../src/i18n/answers";
import { explainVerdict } from "../../src/sentences/explain-verdict";
import { besideRatio } from "../../src/domain/rule-tests";
import { ruleTestSentence } from "../../src/sentences/explain-rule-test";
import { type Language, languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { defaultReadings, type Readings } from "../../src/law/readings";
import { check, type Check } from "../../src/roster/check";

type People = readonly [count: number, citizenship: string | null, category: number, status?: string];

function checked(groups: readonly People[], readings: Partial<Readings> = {}): Check {
  const rows = groups.flatMap(([count, citizenship, category, status], group) =>
    Array.from({ length: count }, (_, index) => [
      `Person ${String(group)}-${String(index)}`,
      citizenship,
      category,
      status ?? null,
    ]),
  );
  const cells = [["Name", "Citizenship", "Category", "Status"], ...rows];
  const result = check({ cells, day: iso("2025-11-05"), readings: { ...defaultReadings, ...readings } });
  if (result.kind !== "check") throw new Error(result.kind);
  return result;
}

const say = (language: Language) => speaker(answers, language);
const sentencesOf = ({ tests }: Check, language: Language) =>
  besideRatio(tests).map((test) => ruleTestSentence(test, say(language)));
const three: readonly People[] = [
  [5, "Kazakhstan", 3],
  [3, "India", 3, "ICT"],
];

test.each<[Language, string]>([
  ["en", "category 3: transferees 3, citizens 5, fails, citizens missing: 1"],
  ["ru", "категория 3: ВКП 3, граждан 5, не соблюдено, не хватает граждан: 1"],
  ["kk", "3-санат: ауыстыру бойынша жұмыскерлер 3, азаматтар 5, сақталмаған, жетіспейтін азаматтар: 1"],
])("the test of transferees is told in people, as a matter of its own, in %s", (language, sentence) => {
  const [told = "", ...more] = sentencesOf(checked(three), language);
  expect(more).toEqual([]);
  expect(told).toContain(sentence);
  expect(told).toMatch(/apart from this verdict|отдельно от этого ответа|жауаптан бөлек/);
  expect(explainVerdict(checked(three), say(language))).toContain(told);
});

test.each(languages)("nobody transferred, nothing said of it, in %s", (language) => {
  expect(sentencesOf(checked([[9, "Kazakhstan", 3]]), language)).toEqual([]);
});

test("unclear rows are told as ranges", () => {
  const open = checked([
    [3, "Kazakhstan", 2],
    [1, "India", 2, "ICT"],
    [1, null, 2, "ICT"],
  ]);
  expect(sentencesOf(open, "en").join()).toContain(
    "category 2: transferees 1–2, citizens 3–4, cannot tell, citizens missing: 0–1",
  );
});

test.each<[Language, string]>([
  ["en", "Intra-corporate transferees, disputed point (people under civil-law contracts)"],
  ["ru", "Внутрикорпоративный перевод, спорный вопрос — "],
  ["kk", "Корпоративішілік ауыстыру, даулы мәселе — "],
])("a reading that turns a test beside the ratio is told with the test's name, in %s", (language, words) => {
  const turned = checked([
    [5, "Kazakhstan", 3],
    [1, "Kazakhstan", 3, "civil-law contract"],
    [3, "India", 3, "ICT"],
  ]);
  expect(explainVerdict(turned, say(language))).toContain(words);
  expect(explainVerdict(checked(three), say(language))).not.toContain(words);
});
