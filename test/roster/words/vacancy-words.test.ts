import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { readKind, readOutcome, readPortal, readYesNo } from "../../../src/roster/words/vacancy-words";

const kinds = ["new", "renewal", "transferee", "seasonal"] as const;
const outcomes = ["granted", "refused", "withdrawn", "pending"] as const;

test.each(languages)("the words our own sheets offer in %s are read back", (language) => {
  const say = speaker(vacancyTexts, language);
  expect(kinds.map((kind) => readKind(say(`kind.${kind}`)))).toEqual(kinds);
  expect(outcomes.map((outcome) => readOutcome(say(`outcome.${outcome}`)))).toEqual(outcomes);
  expect([readYesNo(say("answer.yes")), readYesNo(say("answer.no"))]).toEqual([true, false]);
});

test.each([
  ["Первичное получение", "new"],
  ["Продление разрешения", "renewal"],
  ["ICT", "transferee"],
  ["ВКП", "transferee"],
  ["сезонные работы", "seasonal"],
  ["Ұзарту", "renewal"],
  ["новое / продление", null],
  ["срочно", null],
  ["не продление", null],
])("the kind «%s» is %s", (text, kind) => {
  expect(readKind(text)).toBe(kind);
});

test.each([
  ["eGov", "egov.kz"],
  ["https://egov.kz/cms/ru", "egov.kz"],
  ["E-license.kz", "elicense.kz"],
  ["Е-лицензирование", "elicense.kz"],
  ["migration.enbek.kz", "migration.enbek.kz"],
  ["enbek.kz", null],
  ["egov.kz или elicense.kz", null],
  ["Не через migration.enbek.kz", null],
])("the portal «%s» is %s", (text, portal) => {
  expect(readPortal(text)).toBe(portal);
});

test.each([
  ["Разрешение выдано 05.10", "granted"],
  ["не выдано", "pending"],
  ["не одобрено", "refused"],
  ["Отказ МИО", "refused"],
  ["отозвано работодателем", "withdrawn"],
  ["қаралуда", "pending"],
  ["выдан отказ", "refused"],
  ["отказ: нет квоты", "refused"],
  ["подано, на рассмотрении", "pending"],
  ["не разрешено", null],
  ["не отозвано", null],
  ["не отклонено", null],
  ["отказа нет", null],
  ["без отказа", null],
  ["отказ обжалован, выдано", null],
  ["отказ отменён, выдано", null],
  ["не удовлетворено", null],
  ["не будет выдано", null],
  ["будет выдано", null],
  ["withdrawal not requested", null],
  ["not refused", null],
  ["not yet granted", null],
  ["to be granted", null],
  ["берілген жоқ", null],
  ["рұқсат берілді", "granted"],
  ["???", null],
])("the outcome «%s» is %s", (text, outcome) => {
  expect(readOutcome(text)).toBe(outcome);
});

test.each([
  ["да", true],
  ["Уведомлён", true],
  ["+", true],
  [true, true],
  ["не уведомлен", false],
  ["–", false],
  ["жоқ", false],
  ["скоро", null],
  [12, null],
])("the answer %p is %p", (cell, answer) => {
  expect(readYesNo(cell)).toBe(answer);
});
