import { actSentence, explainCause, explainLatest } from "../../src/sentences/explain-forecast";
import { languages } from "../../src/i18n/language";
import { answers } from "../../src/i18n/answers";
import { planTexts } from "../../src/i18n/plan";
import { speaker } from "../../src/i18n/speaker";
import { wholeSentence } from "../../src/i18n/whole-sentence";
import { iso } from "../../src/law/day";
import type { Cause } from "../../src/roster/forecast/forecast-step";

const names = {
  nameOf: (row: number) => (row === 3 ? "Ким В." : ""),
  rowName: (row: number) => row + 1,
  vacancyRowName: (row: number) => row + 10,
};
const person = { side: "citizen", grade: 3, engagement: "staff", presence: "employed" } as const;
const day = iso("2026-02-01");

const causes: readonly Cause[] = [
  { kind: "joins", row: 3, before: null, after: { ...person, side: "eaeu" } },
  { kind: "leaves", row: 4, before: person, after: null },
  { kind: "contract_ends", row: 3, before: { ...person, side: "unclear" }, after: person },
  { kind: "changes", row: 3, before: person, after: person },
  { kind: "permit_ends", row: 3 },
  { kind: "files", vacancyRow: 2, people: 2 },
  { kind: "law", rules: ["small_business_exemption", "local_content_workers"] },
];

test("everything that can happen is said with its day and its row", () => {
  const say = speaker(planTexts, "en");
  expect(causes.map((cause) => explainCause(cause, day, names, say))).toEqual([
    "Ким В., a foreigner, begins to work",
    "row 5, a citizen, is gone; the last day was 31.01.2026",
    "Ким В., citizenship unclear: the contract ended on 31.01.2026, and it is not clear whether the person is still there",
    "Ким В. counts otherwise from this day on",
    "Ким В.: the permit ended on 31.01.2026",
    "an application for 2 foreigners is filed (vacancy in row 12)",
    "the law changes: the exemption of small businesses, the ratio in categories 3–4",
  ]);
});

test.each([
  ["en", "an application that adds nobody is filed (vacancy in row 12)"],
  ["ru", "подаётся заявление, по которому никто не добавляется (вакансия в строке 12)"],
  ["kk", "ешкім қосылмайтын өтініш беріледі (12-жолдағы бос орын)"],
] as const)("a renewal asks for nobody new and says no number: %s", (language, sentence) => {
  const say = speaker(planTexts, language);
  expect(explainCause({ kind: "files", vacancyRow: 2, people: 0 }, day, names, say)).toBe(sentence);
});

test.each(languages)(
  "what keeps a break from coming and the day to begin by are sentences in %s",
  (language) => {
    const say = speaker(planTexts, language);
    const sayAnswer = speaker(answers, language);
    const durations = (["hiring", "notice"] as const).map((name) => ({
      name,
      days: 16,
      confidence: "assumed" as const,
    }));
    const latest = { day: iso("2026-01-16"), durations, isPast: false };
    const lacking = [
      { group: "managers", gap: { min: 2, max: 2 } },
      { group: "workers", gap: { min: 0, max: 5 } },
    ] as const;
    const sentences = [
      ...causes.map((cause) => wholeSentence(explainCause(cause, day, names, say))),
      actSentence({ kind: "find_citizens", lacking }, day, say, sayAnswer),
      ...(["put_off_application", "put_off_start"] as const).map((kind) =>
        actSentence({ kind, lacking: [] }, day, say, sayAnswer),
      ),
      explainLatest(latest, day, say),
      explainLatest({ ...latest, isPast: true }, day, say),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
  },
);
