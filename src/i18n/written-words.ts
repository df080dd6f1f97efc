import { type Language, languages } from "./language";

/**
 * Headings of the tables that the pane keeps. They are data rather than messages, as a table is read in whichever
 * language it was begun: the pane needs them in every language, and of all its messages only those of its own.
 */
const headings = {
  "ignored.sheet": { en: "Sheet", ru: "Лист", kk: "Парақ" },
  "ignored.cell": { en: "Cell", ru: "Ячейка", kk: "Ұяшық" },
  "ignored.finding": { en: "Finding", ru: "Замечание", kk: "Ескерту" },
  "ignored.person": { en: "Person", ru: "Человек", kk: "Адам" },
  "ignored.stood": { en: "What stood there", ru: "Что стояло", kk: "Не тұрды" },
  "ignored.reason": { en: "Reason", ru: "Причина", kk: "Себебі" },
  "ignored.day": { en: "Ignored on", ru: "Дата пропуска", kk: "Еленбеген күні" },
  "ignored.code": { en: "Code", ru: "Код", kk: "Код" },

  "history.day": { en: "Kept on", ru: "Дата записи", kk: "Жазылған күні" },
  "history.time": { en: "Checked at", ru: "Время проверки", kk: "Тексерілген уақыты" },
  "history.as_of": { en: "As of", ru: "На дату", kk: "Қай күнге" },
  "history.sheet": { en: "Sheet", ru: "Лист", kk: "Парақ" },
  "history.verdict": { en: "Answer", ru: "Ответ", kk: "Жауап" },
  "history.said": { en: "In words", ru: "Словами", kk: "Сөзбен" },
  "history.managers_citizens": { en: "Citizens, 1–2", ru: "Граждан, 1–2", kk: "Азаматтар, 1–2" },
  "history.managers_total": { en: "People, 1–2", ru: "Людей, 1–2", kk: "Адамдар, 1–2" },
  "history.workers_citizens": { en: "Citizens, 3–4", ru: "Граждан, 3–4", kk: "Азаматтар, 3–4" },
  "history.workers_total": { en: "People, 3–4", ru: "Людей, 3–4", kk: "Адамдар, 3–4" },
  "history.deciding": { en: "Rows that decide", ru: "Решающих строк", kk: "Шешуші жолдар" },
  "history.readings": { en: "Readings", ru: "Толкования", kk: "Түсіндірмелер" },
  "history.by": { en: "Checked by", ru: "Кто проверил", kk: "Тексерген" },
  "history.law": { en: "Law checked on", ru: "Закон проверен", kk: "Заң тексерілген күн" },

  "fixes.day": { en: "Mended on", ru: "Дата исправления", kk: "Түзетілген күні" },
  "fixes.time": { en: "At", ru: "Время", kk: "Уақыты" },
  "fixes.sheet": { en: "Sheet", ru: "Лист", kk: "Парақ" },
  "fixes.cell": { en: "Cell", ru: "Ячейка", kk: "Ұяшық" },
  "fixes.before": { en: "Before", ru: "Было", kk: "Болған" },
  "fixes.after": { en: "After", ru: "Стало", kk: "Болды" },
  "fixes.code": { en: "Code", ru: "Код", kk: "Код" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type HeadingKey = keyof typeof headings;

/** The heading of a column in the language of a table. */
export function headingIn(language: Language, key: HeadingKey): string {
  return headings[key][language];
}

/** Whether a heading of one of our own tables is that of a column, in any language. */
export function isHeading(heading: string, key: HeadingKey): boolean {
  const wanted = heading.trim().toLowerCase();
  return languages.some((language) => headings[key][language].toLowerCase() === wanted);
}

/** What a planned hire is called in a list of people, in the language of that list. */
export function newPersonIn(language: Language, number: number): string {
  const names = {
    en: `New employee ${number} (plan)`,
    ru: `Новый работник ${number} (план)`,
    kk: `Жаңа жұмыскер ${number} (жоспар)`,
  } as const;
  return names[language];
}
