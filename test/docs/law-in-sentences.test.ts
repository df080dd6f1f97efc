import { answers } from "../../src/i18n/answers";
import { testArithmetic } from "../../src/sentences/explain-rule-test";
import { explainVerdict } from "../../src/sentences/explain-verdict";
import { languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import type { Version } from "../../src/law/dated";
import { iso } from "../../src/law/day";
import { localContent } from "../../src/law/local-content";
import { vacanciesOf } from "../cases/vacancies-of";

/** As an amendment would: another line of a table, from 2027 on. */
function amend(versions: readonly Version<unknown>[], value: number): () => void {
  const lines = versions as Version<unknown>[];
  const [last] = lines.slice(-1);
  if (!last) throw new Error("A rule without a line");
  lines.push({ ...last, from: iso("2027-01-01"), value });
  return () => lines.pop();
}

test.each(languages)("a share of 75% from a day on is the one of that day in %s", async (language) => {
  const { check } = await import("../../src/roster/check");
  const takeBack = amend(localContent.managers.versions, 75);
  try {
    const rows = Array.from({ length: 10 }, (_, index) => [index < 7 ? "Казахстан" : "Индия", 1]);
    const saidOn = (day: string) => {
      const answer = check({ cells: [["Гражданство", "Категория"], ...rows], day: iso(day) });
      if (answer.kind !== "check") throw new Error(answer.kind);
      const say = speaker(answers, language);
      const lines = testArithmetic(answer.tests, say).flatMap((part) => part.lines);
      return [answer.verdict, explainVerdict(answer, say), ...lines].join("\n");
    };
    expect(saidOn("2026-12-31")).toMatch(/^pass\n[\s\S]*70[\s\S]*700 ≥ 700 = 70 × 10$/);
    expect(saidOn("2027-01-01")).toMatch(/^fail\n[\s\S]*75[\s\S]*700 < 750 = 75 × 10$/);
    expect(saidOn("2027-01-01")).not.toMatch(/70( ?%|,| )/);
  } finally {
    takeBack();
  }
});

test.each([
  ["en", "is the 20th day", "of 20"],
  ["ru", "20-й день", "20"],
  ["kk", "20-күн", "20"],
] as const)(
  "a search of 20 days from a day on is told as one of 20 days in %s",
  async (language, last, length) => {
    jest.resetModules();
    const { labourMarketTest } = await import("../../src/law/labour-market-test");
    amend(labourMarketTest.versions, 20);
    const { checkVacancies } = await import("../../src/roster/vacancies/check-vacancies");
    const { explainVacancyFinding } = await import("../../src/sentences/explain-vacancy");
    const { unknownEmployer } = await import("../../src/domain/employer");
    const saidOn = (posted: string, day: string) => {
      const answer = checkVacancies({
        cells: vacanciesOf([{ posted }]),
        day: iso(day),
        employer: unknownEmployer,
      });
      const [vacancy] = answer.kind === "vacancies" ? answer.vacancies : [];
      const say = speaker(vacancyTexts, language);
      return (vacancy?.findings ?? [])
        .map((each) => explainVacancyFinding(each, say, (row) => row))
        .join("\n");
    };
    expect(saidOn("2027-02-01", "2027-02-21")).toContain(last);
    expect(saidOn("2027-02-01", "2027-02-21")).not.toMatch(/\b1[56](th|-)|\b15\b/);
    expect(saidOn("2027-02-01", "2027-02-10")).toContain(length);
    expect(saidOn("2026-02-02", "2026-02-17")).toContain(last.replace("20", "15"));
  },
);
