import { columnsTexts } from "../../../src/i18n/columns";
import { fieldLabels } from "../../../src/i18n/fields";
import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { iso } from "../../../src/law/day";
import { readSettings } from "../../../src/roster/employer-settings";
import type { ChosenHeadings } from "../../../src/roster/table/heading-row";
import { headingChanges, settingChanges, withChanges } from "../../../src/taskpane/check/column-changes";
import { choosableFields } from "../../../src/taskpane/check/column-choices";

const DAY = iso("2026-02-01");

const rowsIn = (language: (typeof languages)[number], changes: Parameters<typeof settingChanges>[0]) =>
  settingChanges(changes, speaker(columnsTexts, language), speaker(fieldLabels, language));

test.each(languages)(
  "what the pane writes in %s is read back as the same choice, without remarks",
  (language) => {
    for (const field of choosableFields) {
      const [row] = rowsIn(language, { [field]: "Колонка 7" });
      const headings = [
        speaker(columnsTexts, language)("setting.heading"),
        speaker(columnsTexts, language)("setting.value"),
      ];
      const { chosenHeadings, problems } = readSettings([headings, [row?.label, row?.value]], DAY);
      expect({ field, chosenHeadings, problems }).toEqual({
        field,
        chosenHeadings: { [field]: "Колонка 7" },
        problems: [],
      });
    }
  },
);

test("a row written in another language is known to mean the same", () => {
  const [change] = rowsIn("en", { citizenship: "Страна" });
  for (const language of languages) {
    const [own, other] = rowsIn(language, { citizenship: "x", category: "y" });
    expect(change?.isMeantBy(own?.label ?? "")).toBe(true);
    expect(change?.isMeantBy(other?.label ?? "")).toBe(false);
  }
  expect(change?.isMeantBy("Small business")).toBe(false);
});

test("a heading given to one field is taken from the other that had it", () => {
  const chosen: ChosenHeadings = { citizenship: "Страна", category: "Кат." };
  expect(headingChanges(chosen, "name", "СТРАНА")).toEqual({ citizenship: null, name: "СТРАНА" });
  expect(headingChanges(chosen, "citizenship", "Страна")).toEqual({ citizenship: "Страна" });
  expect(headingChanges(chosen, "citizenship", null)).toEqual({ citizenship: null });
});

test("changes that stand only in the pane win over the workbook, and may take its choices back", () => {
  expect(withChanges({ citizenship: "А", category: "Б" }, { citizenship: "В", category: null })).toEqual({
    citizenship: "В",
  });
});
