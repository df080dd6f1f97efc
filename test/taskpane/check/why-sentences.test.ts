import { checkTexts } from "../../../src/i18n/check";
import { speaker } from "../../../src/i18n/speaker";
import { testArithmetic } from "../../../src/sentences/explain-rule-test";
import { type Employer, unknownEmployer } from "../../../src/domain/employer";
import { explainVerdict } from "../../../src/sentences/explain-verdict";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { check, type Check } from "../../../src/roster/check";
import { lawUsedLines, reasonSentences } from "../../../src/taskpane/verdict/why-sentences";
import { failing, HEADINGS, people, undecided } from "../roster";

function checked(cells: unknown[][], day = "2026-02-01", employer: Partial<Employer> = {}): Check {
  const result = check({ cells, day: iso(day), employer: { ...unknownEmployer, ...employer } });
  if (result.kind !== "check") throw new Error(result.kind);
  return result;
}

const small = { smallBusiness: "yes" } as const;
const language = "en";

test("the reasons are the sentences of the verdict, without the hint meant for formulas", () => {
  for (const language of languages) {
    const [verdict, ...rest] = reasonSentences(checked(failing.cells), language);
    expect(rest).toEqual([]);
    expect(
      explainVerdict(checked(failing.cells), speaker(checkTexts, language)).startsWith(`${verdict ?? "?"} `),
    ).toBe(true);
    expect(verdict).toMatch(/01\.02\.2026/);
    expect(verdict).not.toMatch(/KZ\./);
  }
});

test("an exemption that was claimed and lost is among the reasons", () => {
  const many = [HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1)];
  expect(reasonSentences(checked(many, "2026-02-01", small), language)[1]).toMatch(
    /small-business exemption does not hold.*25 people.*20/,
  );
});

test("a reading that would change the verdict is among the reasons", () => {
  const eaeu = [HEADINGS, ...people(6, "Казахстан", 1), ...people(4, "Россия", 1)];
  expect(reasonSentences(checked(eaeu), language).slice(1)).toEqual([
    expect.stringMatching(/Russia.*“left out of both groups” or “count as Kazakhstani staff”.*passes/),
  ]);
});

test("an unclear group is compared at its worst and at its best", () => {
  expect(testArithmetic(checked(undecided.cells).tests, speaker(checkTexts, language))).toEqual([
    {
      name: "categories 1–2",
      lines: ["100 × 6 = 600 < 630 = 70 × 9", "100 × 7 = 700 ≥ 630 = 70 × 9"],
    },
  ]);
});

test("the limit of the small-business exemption is that of the day", () => {
  const rules = (day: string) =>
    lawUsedLines(checked(failing.cells, day).proof, language).map(({ rule }) => rule);
  expect(rules("2025-09-01")).toContainEqual(expect.stringContaining("20 people"));
  expect(rules("2025-08-31").join()).not.toContain("20 people");
});

test("the limit of foreign branches is told to foreign branches alone", () => {
  const rules = (kind: Employer["kind"]) =>
    lawUsedLines(checked(failing.cells, "2026-02-01", { kind }).proof, language).length;
  expect(rules("foreign_branch")).toBe(rules("company") + 1);
});
