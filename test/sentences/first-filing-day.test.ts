import { explainVacancyFinding } from "../../src/sentences/explain-vacancy";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import { iso } from "../../src/law/day";

const END = iso("2026-03-16");

test.each([
  ["en", "By the cautious count", "By the count chosen"],
  ["ru", "по осторожному счёту", "по выбранному счёту"],
  ["kk", "сақ есеп бойынша", "таңдалған есеп бойынша"],
] as const)(
  "a first day that is the 15th by choice is not called cautious in %s",
  (language, cautious, chosen) => {
    const say = speaker(vacancyTexts, language);
    const running = (firstDay: number) =>
      explainVacancyFinding(
        { code: "running", values: { daysRun: 4, length: 15, endDay: END, firstDay } },
        say,
        (row) => row,
      );
    expect(running(END + 1)).toContain(cautious);
    expect(running(END)).toContain(chosen);
  },
);
