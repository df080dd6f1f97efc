import { vacancyHeadline } from "../../src/sentences/explain-vacancy";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import { iso } from "../../src/law/day";
import { checkVacancies } from "../../src/roster/vacancies/check-vacancies";

const day = iso("2026-03-18");

/** One vacancy of a list that names its posting, code, notice and filing. */
function vacancyOf(...[posted, code, filed]: readonly (string | null)[]) {
  const cells = [
    ["Должность", "Категория", "Дата публикации", "Регистрационный код", "Фактическая дата подачи"],
    ["Повар", 3, posted ? iso(posted) : null, code, filed ? iso(filed) : null],
  ];
  const result = checkVacancies({ cells, day });
  if (result.kind !== "vacancies") throw new Error(result.kind);
  const [vacancy] = result.vacancies;
  if (!vacancy) throw new Error("There is no vacancy.");
  return vacancy;
}

test.each([
  ["en", "Filed on 10.03.2026: before the first day to file; no publication code"],
  ["ru", "Подано 10.03.2026: раньше первого дня подачи; нет кода публикации"],
  ["kk", "10.03.2026 күні берілген: өтініш берудің алғашқы күнінен ерте; жариялау коды жоқ"],
] as const)(
  "what was lacking when an application was filed is said in the same line, in %s",
  (language, line) => {
    expect(
      vacancyHeadline(vacancyOf("2026-03-04", null, "2026-03-10"), speaker(vacancyTexts, language)),
    ).toBe(line);
  },
);

test("what speaks against filing today is said once, and nothing that only warns", () => {
  const say = speaker(vacancyTexts, "en");
  expect(vacancyHeadline(vacancyOf("2026-03-10", "AST-1", null), say)).toBe(
    "Not yet on 18.03.2026: the search is still running",
  );
  expect(vacancyHeadline(vacancyOf("2026-02-20", "AST-1", null), say)).toBe(
    "Nothing found against filing on 18.03.2026",
  );
});
