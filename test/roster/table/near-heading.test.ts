import { type Nearness, nearField } from "../../../src/roster/table/near-heading";
import { nearRosterHeadings } from "../../../src/roster/table/near-roster-headings";
import { nearVacancyHeadings } from "../../../src/roster/table/near-vacancy-headings";
import type { Field } from "../../../src/roster/table/fields";
import type { VacancyField } from "../../../src/roster/table/vacancy-fields";
import type { Holding } from "../../../src/roster/people/column-looks";

const near = <Name extends string>(
  list: readonly Nearness<Name>[],
  heading: string,
  holds: Holding,
  taken: readonly Name[] = [],
) => nearField({ heading, holds }, list, (field) => taken.includes(field));

test.each<[string, Holding, Field | null]>([
  ["Разрешение действует до", "dates", "permitExpiry"],
  ["РнП действует по", "dates", "permitExpiry"],
  ["Срок контракта", "dates", "contractEnd"],
  ["Contract valid through", "dates", "contractEnd"],
  ["Келісімшарттың бітуі", "dates", null],
  ["Шарт қашанға дейін", "dates", "contractEnd"],
  ["Рұқсат қашанға дейін", "dates", "permitExpiry"],
  ["Форма контракта", "words", "contractKind"],
  ["Разрешение (номер)", "words", "permitNumber"],
  ["Работает по должности", "words", "position"],
  ["Особые отметки", "words", "note"],
  ["Кадровое состояние", "status", "status"],
  // A field's day is nothing but dates.
  ["Разрешение действует до", "words", null],
  // Other papers, other days, other people.
  ["Виза действует до", "dates", null],
  ["Разрешение выдано", "dates", null],
  ["Дата выдачи разрешения", "dates", null],
  ["Паспорт действителен до", "dates", null],
  ["Срок страхового договора", "dates", null],
  ["Должность руководителя", "words", null],
  ["Разряд", "numbers", null],
  ["Табельный номер", "numbers", null],
  ["Оклад", "numbers", null],
])("in a list of people “%s” over %s is near to %s", (heading, holds, field) => {
  expect(near(nearRosterHeadings, heading, holds)).toBe(field);
});

test.each<[string, Holding, VacancyField | null]>([
  ["ЦЗН уведомлён", "words", "office"],
  ["Сообщили в центр занятости", "dates", "office"],
  ["Сколько человек нужно", "numbers", "posts"],
  ["Объявление размещено", "dates", "posted"],
  ["Договоры внесены в ЕСУТД", "words", "contracts"],
  ["Откликнулись соискатели", "numbers", "candidates"],
  ["Вид занятости", "words", null],
  ["Код", "words", "code"],
  ["Статус", "words", "outcome"],
  ["Дата объявления", "dates", "posted"],
  ["Крайний срок подачи", "dates", null],
  ["Ответственный", "words", null],
])("in a list of vacancies “%s” over %s is near to %s", (heading, holds, field) => {
  expect(near(nearVacancyHeadings, heading, holds)).toBe(field);
});

test("nobody is asked about a field that is read already", () => {
  expect(near(nearRosterHeadings, "Разрешение действует до", "dates", ["permitExpiry"])).toBeNull();
});
