import { listSource } from "../../../src/excel/offer-choices";
import { languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { regionIds } from "../../../src/law/regions";
import { readRegion } from "../../../src/roster/words/region";
import { vacancyFields } from "../../../src/roster/table/vacancy-fields";
import { matchVacancyHeading } from "../../../src/roster/table/match-vacancy-heading";
import { readKind, readOutcome, readPortal, readYesNo } from "../../../src/roster/words/vacancy-words";
import { vacancyTemplate } from "../../../src/taskpane/screens/vacancies/vacancy-template";
import { checked } from "../../roster/vacancies/vacancy-sheet";

describe.each(languages)("the template of vacancies in %s", (language) => {
  const { columns, employer, sheet } = vacancyTemplate(language);
  const choicesOf = (field: string) =>
    columns.find(({ heading }) => matchVacancyHeading(heading)?.field === field)?.choices ?? [];

  test("has headings that the check reads, each as its own field", () => {
    expect(columns.map(({ heading }) => matchVacancyHeading(heading)?.field)).toEqual([
      ...vacancyFields,
      "note",
    ]);
  });

  test("offers only what the check understands", () => {
    expect(choicesOf("kind").map(readKind)).toEqual(["new", "renewal", "transferee", "seasonal"]);
    expect(choicesOf("outcome").map(readOutcome)).toEqual(["pending", "granted", "refused", "withdrawn"]);
    expect(choicesOf("portal").map(readPortal)).toEqual(["migration.enbek.kz", "egov.kz", "elicense.kz"]);
    for (const field of ["office", "candidates"])
      expect(choicesOf(field).map(readYesNo)).toEqual([true, false]);
    for (const field of ["jobRegion", "postingRegion"])
      expect(choicesOf(field).map(readRegion)).toEqual(regionIds.map((id) => [id]));
  });

  test("offers lists that Excel takes", () => {
    for (const { choices } of columns) if (choices) expect(listSource(choices)).not.toBe("");
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(employer).toBeUndefined();
  });

  test("has an example with which nothing is left to do, and that asks for nobody", () => {
    const cells = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
    for (const day of ["2025-10-20", "2026-11-22"]) {
      const [example, ...others] = checked(cells, day).vacancies;
      expect(others).toEqual([]);
      expect(example).toMatchObject({ verdict: "pass", next: { what: "done" }, findings: [] });
    }
    const staff = [
      ["ФИО", "Гражданство", "Категория"],
      ...Array.from({ length: 9 }, (_, index) => [`Имя ${String(index)}`, "РК", 3]),
    ];
    const next = ["Сварщик", 3, 1, null, null, null, iso("2026-01-12"), null, "A-2"];
    const { vacancies } = checked([...cells, next], "2026-11-22", { roster: { cells: staff } });
    expect(vacancies[1]?.ratio?.requested).toEqual({ own: 1, before: 0, ready: 0 });
  });
});
