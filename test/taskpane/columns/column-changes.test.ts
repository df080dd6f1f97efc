import { checkTexts } from "../../../src/i18n/check";
import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { iso } from "../../../src/law/day";
import { readSettings } from "../../../src/roster/settings/employer-settings";
import type { Field } from "../../../src/roster/table/fields";
import { rosterSchema } from "../../../src/roster/table/roster-schema";
import type { ChosenHeadings } from "../../../src/roster/table/layout";
import { rosterColumns } from "../../../src/taskpane/columns/roster-columns";
import { settingChanges } from "../../../src/taskpane/columns/choosable-table";
import { headingChanges } from "../../../src/taskpane/store/tables/column-changes";
import { keptAfter } from "../../../src/taskpane/store/tables/written-choice";
import { type HeadingChanges, withChanges } from "../../../src/workbook-model/heading-changes";

const DAY = iso("2026-02-01");

const rowsIn = (language: (typeof languages)[number], changes: HeadingChanges<Field>) =>
  settingChanges(changes, rosterColumns(language));

test.each(languages)(
  "what the pane writes in %s is read back as the same choice, without remarks",
  (language) => {
    for (const field of rosterSchema.choice?.fields ?? []) {
      const [row] = rowsIn(language, { [field]: "Колонка 7" });
      const headings = [
        speaker(checkTexts, language)("setting.heading"),
        speaker(checkTexts, language)("setting.value"),
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
    expect(change?.matches(own?.label ?? "")).toBe(true);
    expect(change?.matches(other?.label ?? "")).toBe(false);
  }
  expect(change?.matches("Small business")).toBe(false);
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

test("a choice that was not written stays in the pane until one for its field is", () => {
  const choice = (changes: HeadingChanges<Field>) => ({
    changes,
    headings: ["Setting", "Value"] as const,
    rows: [],
  });
  const before = { unwritten: {}, notWritten: null };
  const kept = keptAfter(before, choice({ citizenship: "Страна", name: null }), "protected");
  expect(kept).toEqual({ unwritten: { citizenship: "Страна", name: null }, notWritten: "protected" });
  expect(keptAfter(kept, choice({ citizenship: "Гражданство" }), null)).toEqual({
    unwritten: { name: null },
    notWritten: null,
  });
});

test("of a field that may have several columns each keeps its own, and another field takes only the one it was given", () => {
  const several: readonly Field[] = ["note", "unrelated"];
  const chosen: ChosenHeadings = { note: "Отметки\nРазное", citizenship: "Страна" };
  expect(headingChanges(chosen, "note", "Прочее", several)).toEqual({ note: "Отметки\nРазное\nПрочее" });
  expect(headingChanges(chosen, "unrelated", "разное", several)).toEqual({
    note: "Отметки",
    unrelated: "разное",
  });
  expect(headingChanges({ note: "Разное" }, "unrelated", "Разное", several)).toEqual({
    note: null,
    unrelated: "Разное",
  });
});
