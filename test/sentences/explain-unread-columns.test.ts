import { checkTexts } from "../../src/i18n/check";
import { explainUnreadColumns } from "../../src/sentences/explain-unread-columns";
import { speaker } from "../../src/i18n/speaker";
import { check } from "../../src/roster/check";
import { iso } from "../../src/law/day";
import { unreadOfRoster } from "../../src/workbook-model/unread-columns";

const sheet = [
  [
    "ФИО",
    "Гражданство",
    "Должность",
    "Дата приёма",
    "Разряд",
    "Выехал (насовсем)",
    "Разрешение действует до",
  ],
  ["Ахметов Д.", "РК", "Сварщик", "11.01.2023", "6", "31.10.2026", ""],
  ["Оспанов Б.", "РК", "Стропальщик", "11.01.2023", "3", "", ""],
  ["Ли Ч.", "Китай", "Инженер", "11.01.2023", "", "", "31.12.2026"],
];

test.each([
  [
    "ru",
    [
      "«Разряд»",
      "«Выехал (насовсем)» (может быть: Дата увольнения)",
      "«Разрешение действует до» (похоже на: Срок действия разрешения)",
    ],
  ],
  [
    "en",
    [
      "“Разряд”",
      "“Выехал (насовсем)” (may be: Leave date)",
      "“Разрешение действует до” (looks like: Permit valid to)",
    ],
  ],
  [
    "kk",
    [
      "«Разряд»",
      "«Выехал (насовсем)» (болуы мүмкін: Жұмыстан шыққан күні)",
      "«Разрешение действует до» (мынаған ұқсайды: Рұқсат мерзімі)",
    ],
  ],
] as const)("in %s a column that was not read is named, with what it may hold", (language, expected) => {
  const answer = check({ cells: sheet, day: iso("2026-11-30") });
  if (answer.kind !== "check") throw new Error(answer.kind);
  const say = speaker(checkTexts, language);
  const said = explainUnreadColumns(unreadOfRoster(answer), say, (field) => say(`field.${field}`));
  expect(said).toEqual(expected);
});
