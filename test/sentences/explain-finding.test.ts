import { answers } from "../../src/i18n/answers";
import { explainFinding, explainUnreadable } from "../../src/sentences/explain-finding";
import { explainFix } from "../../src/sentences/explain-fix";
import { languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";

const say = speaker(answers, "en");
const rowName = (row: number) => row + 101;

test("rows in the values of a finding are named as the reader sees them", () => {
  expect(explainFinding({ code: "same_person", values: { other: 7 } }, say, rowName)).toContain("row 108");
  expect(
    explainFinding({ code: "dates_mixed", values: { dayFirst: 1, monthFirst: 2 } }, say, rowName),
  ).toMatch(/day first \(row 102\).*month first \(row 103\)/);
  expect(explainFinding({ code: "several_people", values: { count: 7 } }, say, rowName)).toContain(
    "for 7 people",
  );
});

test.each(languages)(
  "what to do about dates counted from 1904 is said in %s with the days to add",
  (language) => {
    const why = { kind: "unreadable", code: "dates_from_1904", row: null, headings: [] } as const;
    const sentence = explainUnreadable(why, speaker(answers, language), rowName);
    expect(sentence).toMatch(/1904.*1462/);
  },
);

test("a fix shows its values as they would be written, several side by side", () => {
  const place = { row: 0, column: 0 };
  expect(
    explainFix(
      { ...place, kind: "safe", value: { as: "text", text: "061211600012" } },
      speaker(answers, "ru"),
    ),
  ).toBe("«061211600012»");
  const dates = [iso("2025-11-06"), iso("2025-06-11")] as const;
  expect(
    explainFix(
      {
        ...place,
        kind: "suggestion",
        values: [
          { as: "date", day: dates[0] },
          { as: "date", day: dates[1] },
        ],
      },
      say,
    ),
  ).toBe("06.11.2025 / 11.06.2025");
  expect(explainFix({ ...place, kind: "suggestion", values: [{ as: "number", number: 3 }] }, say)).toBe("3");
});

test.each([
  ["en", "There is no day “31.09.2026”, so it is unclear whether this person is employed. Correct the date."],
  ["ru", "Дня «31.09.2026» нет в календаре, поэтому неясно, работает ли этот человек. Исправьте дату."],
  [
    "kk",
    "Күнтізбеде «31.09.2026» күні жоқ, сондықтан бұл адамның жұмыс істейтін-істемейтіні түсініксіз. Күнді түзетіңіз.",
  ],
] as const)("a day that no calendar has is said to be none (%s)", (language, sentence) => {
  const told = (text: string) =>
    explainFinding({ code: "date_unreadable", values: { text } }, speaker(answers, language), rowName);
  expect(told("31.09.2026")).toBe(sentence);
  expect(told("давно")).not.toBe(sentence.replace("31.09.2026", "давно"));
});
