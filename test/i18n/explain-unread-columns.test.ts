import { columnsTexts } from "../../src/i18n/columns";
import { explainUnreadColumns } from "../../src/i18n/explain-unread-columns";
import { fieldLabels } from "../../src/i18n/fields";
import { speaker } from "../../src/i18n/speaker";
import { check } from "../../src/roster/check";
import { iso } from "../../src/law/day";
import { unknownEmployer } from "../../src/domain/employer";

const sheet = [
  ["ФИО", "Гражданство", "Должность", "Дата приёма", "Разряд / грейд", "Выехал (насовсем)"],
  ["Ахметов Д.", "РК", "Сварщик", "11.01.2023", "6", "31.10.2026"],
  ["Оспанов Б.", "РК", "Стропальщик", "11.01.2023", "3", ""],
  ["Иванова О.", "РК", "Инженер", "11.01.2023", "", ""],
];

test.each([
  ["ru", ["«Разряд / грейд»", "«Выехал (насовсем)» (может быть: Дата увольнения)"]],
  ["en", ["“Разряд / грейд”", "“Выехал (насовсем)” (may be: Leave date)"]],
  ["kk", ["«Разряд / грейд»", "«Выехал (насовсем)» (болуы мүмкін: Жұмыстан шыққан күні)"]],
] as const)("in %s a column that was not read is named, with what it may hold", (language, expected) => {
  const answer = check({ cells: sheet, day: iso("2026-11-30"), employer: unknownEmployer });
  if (answer.kind !== "check") throw new Error(answer.kind);
  const said = explainUnreadColumns(
    answer.unread,
    speaker(columnsTexts, language),
    speaker(fieldLabels, language),
  );
  expect(said).toEqual(expected);
});
