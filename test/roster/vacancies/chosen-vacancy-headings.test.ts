import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { vacancyPaneTexts } from "../../../src/i18n/vacancypane";
import { iso } from "../../../src/law/day";
import { readSettings } from "../../../src/roster/employer-settings";
import {
  chosenVacancyHeadings,
  vacancyColumnChosenBy,
} from "../../../src/roster/vacancies/chosen-vacancy-headings";
import { vacancyFields } from "../../../src/roster/table/vacancy-fields";

describe.each(languages)("in %s", (language) => {
  const say = speaker(vacancyPaneTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const labelOf = (field: (typeof vacancyFields)[number]) =>
    say("columns.setting", { field: sayVacancy(`column.${field}`) });

  test.each(vacancyFields)("the row that the pane writes for %s is read as that", (field) => {
    expect(vacancyColumnChosenBy(labelOf(field))).toBe(field);
    expect(chosenVacancyHeadings([[labelOf(field), " Дата объявления "]])).toEqual({
      [field]: "Дата объявления",
    });
  });

  test("such rows leave the employer and the columns of the roster as they are", () => {
    const rows = [["Small business", "yes"], ...vacancyFields.map((field) => [labelOf(field), "Графа"])];
    const { employer, chosenHeadings, problems } = readSettings(rows, iso("2026-03-18"));
    expect(employer.smallBusiness).toBe("yes");
    expect(chosenHeadings).toEqual({});
    expect(problems).toEqual([]);
  });
});

test("a field can be called by its own name; other labels and blank values choose nothing", () => {
  expect(vacancyColumnChosenBy("vacancy column: posted")).toBe("posted");
  expect(vacancyColumnChosenBy("Column: Category")).toBeNull();
  expect(vacancyColumnChosenBy("Vacancy column: colour")).toBeNull();
  expect(chosenVacancyHeadings([["Vacancy column: posted", null], ["Column: Category", "Кат."], []])).toEqual(
    {},
  );
});

test.each([
  ["company", "Employer kind"],
  ["exclude", "Reading: EAEU citizens"],
  ["of_all", "Reading: limit of transferees"],
  ["required", "Reading: search before a renewal"],
])("an option is still called by its name: %s", (value, label) => {
  expect(readSettings([[label, value]], iso("2026-03-18")).problems).toEqual([]);
});
