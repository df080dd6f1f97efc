import { answers } from "../../../src/i18n/answers";
import { pane } from "../../../src/i18n/pane";
import { speaker } from "../../../src/i18n/speaker";
import type { GroupJudgement } from "../../../src/domain/verdict";
import { type Language, languages } from "../../../src/i18n/language";
import { countWords, outcomeWords, shareWords } from "../../../src/sentences/group-words";

const clear: GroupJudgement = {
  citizens: 29,
  foreigners: 1,
  unclear: 0,
  total: 30,
  requiredPercent: 90,
  verdict: "pass",
  range: { worst: { citizens: 29, total: 30 }, best: { citizens: 29, total: 30 } },
  room: { min: 2, max: 2 },
  gap: { min: 0, max: 0 },
};
const open: GroupJudgement = {
  ...clear,
  unclear: 2,
  verdict: "undecided",
  range: { worst: { citizens: 27, total: 31 }, best: { citizens: 29, total: 30 } },
};

const inRussian = speaker(pane, "ru");

test.each<[Language, string, string]>([
  ["en", "29 of 30 are citizens", "96.6%"],
  ["ru", "граждан 29 из 30", "96,6%"],
  ["kk", "30 адам, оның ішінде 29 азамат", "96,6%"],
])("in %s the counts read “%s” and the share is cut off to %s", (language, counts, share) => {
  const say = speaker(pane, language);
  expect(countWords(clear, say)).toBe(counts);
  expect(shareWords(clear, say)).toBe(share);
});

test("what unclear rows leave open is a range of counts and no share", () => {
  expect(countWords(open, speaker(pane, "en"))).toBe("from 27 of 31 to 29 of 30 are citizens");
  expect(shareWords(open, inRussian)).toBeNull();
});

test.each([
  [0, "Соотношение больше никого не допускает"],
  [1, "Соотношение допускает ещё 1 иностранца"],
  [2, "Соотношение допускает ещё 2 иностранцев"],
  [21, "Соотношение допускает ещё 21 иностранца"],
])("room for %i is said in right Russian", (room, words) => {
  expect(outcomeWords({ ...clear, room: { min: room, max: room } }, inRussian)).toBe(words);
});

test.each([
  ["fail", { min: 2, max: 2 }, "2 citizens short"],
  ["fail", { min: 1, max: 4 }, "Between 1 and 4 citizens short, unclear rows decide"],
  ["undecided", { min: 0, max: 1 }, "Between 0 and 1 citizen short, unclear rows decide"],
] as const)("a group that is %s by %o reads “%s”", (verdict, gap, words) => {
  expect(outcomeWords({ ...clear, verdict, gap }, speaker(pane, "en"))).toBe(words);
});

test("a group that passes either way tells the range of its room", () => {
  expect(outcomeWords({ ...clear, room: { min: 1, max: 3 } }, speaker(pane, "en"))).toBe(
    "Room for 1 to 3 more foreigners",
  );
});

test("an empty group says so and nothing else, in every language", () => {
  for (const language of languages) {
    const say = speaker(pane, language);
    const sayAnswer = speaker(answers, language);
    const empty: GroupJudgement = { ...clear, verdict: "empty", total: 0 };
    expect([countWords(empty, say), outcomeWords(empty, say), shareWords(empty, say)]).toEqual([
      sayAnswer("verdict.empty"),
      null,
      null,
    ]);
  }
});

test.each<[Language, GroupJudgement["verdict"], GroupJudgement["gap"], RegExp]>([
  ["en", "fail", { min: 3, max: 3 }, /^Not binding while exempt; .* 3 citizens would be missing$/],
  [
    "en",
    "fail",
    { min: 1, max: 3 },
    /^Not binding .* between 1 and 3 citizens would be missing, unclear rows decide$/,
  ],
  ["en", "undecided", { min: 0, max: 1 }, /between 0 and 1 citizen would be missing, unclear rows decide$/],
  ["ru", "fail", { min: 1, max: 1 }, /не хватало бы 1 гражданина$/],
  ["ru", "fail", { min: 3, max: 3 }, /не хватало бы 3 граждан$/],
  ["kk", "fail", { min: 3, max: 3 }, /босатусыз 3 азамат жетіспес еді$/],
])("while exempt, in %s a group that is %s by %o is told as not binding", (language, verdict, gap, words) => {
  expect(outcomeWords({ ...clear, verdict, gap }, speaker(pane, language), true)).toMatch(words);
});
