import { rulesTexts } from "../../../src/i18n/rules";
import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { readingNames, readings } from "../../../src/law/readings";
import { vacancyReadingNames, vacancyReadings } from "../../../src/law/vacancy-readings";
import { settingNames, type SettingName } from "../../../src/roster/settings/setting-names";
import { choiceChange } from "../../../src/taskpane/screens/employer/choice-change";
import { settingChange } from "../../../src/taskpane/store/tables/setting-change";
import { statedIn } from "../../../src/taskpane/screens/employer/stated";

const choices: readonly (readonly [SettingName, readonly string[]])[] = [
  ["small_business", ["yes", "no", "compute"]],
  ["excluded_activity", ["yes", "no"]],
  ["employer_kind", ["company", "foreign_branch"]],
  ...readingNames.map((name) => [`reading_${name}`, readings[name].options] as const),
  ...vacancyReadingNames.map((name) => [`reading_${name}`, vacancyReadings[name].options] as const),
];

test.each(languages)("whatever the form writes in %s is read back as it was meant", (language) => {
  const say = speaker(rulesTexts, language);
  for (const [name, options] of choices)
    for (const option of options) {
      const { label, value, matches } = choiceChange(name, option, say);
      expect([name, label, matches(label)]).toEqual([name, label, true]);
      expect(statedIn([[label, value]])).toMatchObject({ values: { [name]: option }, problems: [] });
    }
  const { label, value } = settingChange("average_income", "1297500000", say);
  expect(statedIn([[label, value]])).toMatchObject({ income: 1297500000, problems: [] });
});

test("every setting there is has a label in the form, which means no other", () => {
  const say = speaker(rulesTexts, "kk");
  for (const name of Object.keys(settingNames) as SettingName[]) {
    const { label } = settingChange(name, "1", say);
    const meant = (Object.keys(settingNames) as SettingName[]).filter((other) =>
      settingChange(other, "1", say).matches(label),
    );
    expect(meant).toEqual([name]);
  }
});

test("one person is an amount and no yes, and a kind that is not known stays as it was typed", () => {
  const { values, headcount } = statedIn([
    ["Average annual headcount", "1"],
    ["Employer kind", "state institution"],
  ]);
  expect(headcount).toBe(1);
  expect(values).toEqual({ average_headcount: "1", employer_kind: "state institution" });
});
