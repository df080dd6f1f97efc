import { type Employer, unknownEmployer } from "../../src/domain/employer";
import type { AnyRuleTest } from "../../src/domain/rule-tests";
import { readingSentences } from "../../src/sentences/explain-readings";
import { explainVerdict } from "../../src/sentences/explain-verdict";
import { headline } from "../../src/sentences/headline";
import { checkTexts } from "../../src/i18n/check";
import { type Language, languages } from "../../src/i18n/language";
import { rulesTexts } from "../../src/i18n/rules";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { check, type Check } from "../../src/roster/check";

type People = readonly [count: number, citizenship: string, category: number | string];

function checked(groups: readonly People[], employer: Partial<Employer> = {}, day = "2025-11-05"): Check {
  const rows = groups.flatMap(([count, citizenship, category], group) =>
    Array.from({ length: count }, (_, index) => [
      `Person ${String(group)}-${String(index)}`,
      citizenship,
      category,
    ]),
  );
  const cells = [["Name", "Citizenship", "Category"], ...rows];
  const result = check({ cells, day: iso(day), employer: { ...unknownEmployer, ...employer } });
  if (result.kind !== "check") throw new Error(result.kind);
  return result;
}

const small = { smallBusiness: "yes" } as const;
const say = (language: Language) => speaker(checkTexts, language);
const two = checked([[2, "China", 1]], small);

test.each<[Language, string]>([
  ["en", "Exempt as a small business, as stated: 2 people, limit 20"],
  [
    "ru",
    "Требование о соотношении не применяется (малое предпринимательство, по заявлению работодателя): 2 чел., предел — 20",
  ],
  [
    "kk",
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шағын кәсіпкерлік): 2 адам, шегі — 20",
  ],
])("an exemption is people and a limit, never a share, in %s", (language, sentence) => {
  expect(headline(two, say(language))).toBe(sentence);
});

test.each<[Language, RegExp]>([
  ["en", /as the employer states; article 24 of the Entrepreneurial Code: headcount and income/],
  ["ru", /по заявлению работодателя он субъект малого предпринимательства; ст\. 24 ПК: численность и доход/],
  ["kk", /жұмыс берушінің мәлімдеуі бойынша шағын кәсіпкерлік субъектісі; Кәсіпкерлік кодекстің 24-бабы/],
])("an exemption carries its condition, with a limit and at any size, in %s", (language, condition) => {
  expect(explainVerdict(two, say(language))).toMatch(condition);
  expect(explainVerdict(checked([[2, "China", 1]], small, "2025-08-31"), say(language))).toMatch(condition);
});

test.each<[Language, string]>([
  ["en", "no more than 20"],
  ["ru", "до 20 включительно"],
  ["kk", "20 адамнан аспаса"],
])("the limit of an exemption is told to be inclusive in %s", (language, words) => {
  expect(explainVerdict(two, say(language))).toContain(words);
  expect(speaker(rulesTexts, language)("rule.small_business_exemption", { value: "20" })).toMatch(
    /no more than|включительно|аспаса/,
  );
});

test.each([
  [1, "зависит от 1 строки"],
  [2, "зависит от 2 строк"],
  [5, "зависит от 5 строк"],
  [21, "зависит от 21 строки"],
])("the Russian noun goes with %d rows", (rows, words) => {
  expect(say("ru")("headline.undecided", { rows })).toContain(words);
});

test.each(languages)("several readings of one disputed point are one sentence, in %s", (language) => {
  const withRussians = checked([
    [6, "Kazakhstan", 1],
    [4, "Russia", 1],
  ]);
  const sentences = readingSentences(withRussians.tests[0], withRussians.day, say(language));
  const ofRussians = sentences.filter((sentence) => sentence.includes(say(language)("reading.eaeu")));
  expect(ofRussians).toHaveLength(1);
  for (const option of ["exclude", "local"] as const)
    expect(ofRussians[0]).toContain(say(language)(`reading.side.${option}`));
});

test("readings of one point that lead to different verdicts are told apart in the one sentence", () => {
  const withRussians = checked([
    [6, "Kazakhstan", 1],
    [4, "Russia", 1],
  ]);
  const split: AnyRuleTest = {
    ...withRussians.tests[0],
    alternatives: [
      { name: "eaeu", value: "exclude", verdict: "empty" },
      { name: "eaeu", value: "local", verdict: "pass" },
    ],
  };
  expect(readingSentences(split, withRussians.day, say("en"))).toEqual([
    "Disputed point (citizens of Russia, Belarus, Armenia and Kyrgyzstan): " +
      "read as “left out of both groups”, the verdict would be “nobody”; " +
      "read as “count as Kazakhstani staff”, the verdict would be “passes”. " +
      "“left out of both groups” is by the words of the Law on Migration, art. 37-1(6), 2(2) (and art. 97 of the " +
      "Treaty on the Eurasian Economic Union), which name foreigners on permits only; paragraph 16 of the Rules was not read.",
  ]);
});

test.each<[Language, string]>([
  ["en", "Fails: between 1 and 11 citizens short in categories 3–4"],
  ["ru", "Не соблюдено: в категориях 3–4 не хватает от 1 до 11 граждан"],
  ["kk", "Сақталмаған: 3–4-санаттарда 1–11 азамат жетіспейді"],
])(
  "a verdict that fails names no group that unclear rows leave open beside one that fails, in %s",
  (language, sentence) => {
    const oneSurely = checked([
      [2, "Kazakhstan", 1],
      [1, "", 2],
      [7, "Kazakhstan", 4],
      [1, "China", 4],
      [1, "", 4],
    ]);
    expect(headline(oneSurely, say(language))).toBe(sentence);
  },
);
