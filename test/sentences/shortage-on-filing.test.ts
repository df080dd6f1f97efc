import { explainRatio, explainVacancyFinding } from "../../src/sentences/explain-vacancy";
import { type Language, languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import { iso } from "../../src/law/day";
import { checkVacancies } from "../../src/roster/vacancies/check-vacancies";

const told: Readonly<Record<Language, string>> = {
  en: "between 3 and 23 citizens short in categories 3–4, unclear rows decide",
  ru: "не хватает от 3 до 23 граждан в категориях 3–4, решают неясные строки",
  kk: "3–4-санаттарда 3–23 азамат жетіспейді (түсініксіз жолдарға байланысты)",
};

test.each(languages)("a shortage that unclear rows leave open is told as a range in %s", (language) => {
  const answer = checkVacancies({
    day: iso("2026-10-15"),
    cells: [
      ["Должность", "Категория", "Дата публикации", "Код вакансии", "Вид заявления"],
      ["Сварщик", 4, iso("2026-09-01"), "KZ-1", "продление"],
    ],
    roster: {
      cells: [
        ["ФИО", "Гражданство", "Категория"],
        ...["РК", "РК", "РК", "РК", "КР", "каз", "Китай"].map((state, row) => [
          `Ахметов${String(row)} А.`,
          state,
          4,
        ]),
      ],
    },
  });
  if (answer.kind !== "vacancies") throw new Error(answer.kind);
  const [vacancy] = answer.vacancies;
  const say = speaker(vacancyTexts, language);
  const short = vacancy?.findings.find(({ code }) => code === "ratio_short");
  if (!vacancy?.ratio || short === undefined) throw new Error("no ratio that fails");
  expect(explainRatio(vacancy.ratio, say)).toContain(told[language]);
  expect(explainVacancyFinding(short, say, (row) => row + 1)).toContain(told[language]);
});
