import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { iso } from "../../../src/law/day";
import { readSettings } from "../../../src/roster/settings/employer-settings";
import { chosenColumns, fieldChosenBy } from "../../../src/roster/table/chosen-columns";
import { rosterSchema } from "../../../src/roster/table/roster-schema";
import { vacancySchema } from "../../../src/roster/table/vacancy-schema";
import { vacancyFields } from "../../../src/roster/table/vacancy-fields";

describe.each(languages)("in %s", (language) => {
  const say = speaker(vacancyTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const labelOf = (field: (typeof vacancyFields)[number]) =>
    say("columns.setting", { field: sayVacancy(`column.${field}`) });

  test.each(vacancyFields)("the row that the pane writes for %s is read as that", (field) => {
    expect(fieldChosenBy(labelOf(field), vacancySchema)).toBe(field);
    expect(chosenColumns([[labelOf(field), " Дата объявления "]], vacancySchema)).toEqual({
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
  expect(fieldChosenBy("vacancy column: posted", vacancySchema)).toBe("posted");
  expect(fieldChosenBy("Column: Category", vacancySchema)).toBeNull();
  expect(fieldChosenBy("Vacancy column: colour", vacancySchema)).toBeNull();
  const rows = [["Vacancy column: posted", null], ["Column: Category", "Кат."], []];
  expect(chosenColumns(rows, vacancySchema)).toEqual({});
  expect(chosenColumns(rows, rosterSchema)).toEqual({ category: "Кат." });
});

test("of two rows for one field the last holds; headings said to be unrelated are kept together", () => {
  const rows = [
    ["Столбец: дата увольнения", "Снят"],
    ["Столбец: дата увольнения", "Снята"],
    ["Column: unrelated", "Уволен отделом"],
    ["Баған: unrelated", "Уволено"],
  ];
  expect(chosenColumns(rows, rosterSchema)).toEqual({ leave: "Снята", unrelated: "Уволен отделом\nУволено" });
});

test.each([
  ["company", "Employer kind"],
  ["exclude", "Reading: EAEU citizens"],
  ["of_all", "Reading: limit of transferees"],
  ["required", "Reading: search before a renewal"],
])("an option is still called by its name: %s", (value, label) => {
  expect(readSettings([[label, value]], iso("2026-03-18")).problems).toEqual([]);
});
