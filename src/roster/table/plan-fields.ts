import { type FieldNames, headingMatcher, remembered } from "./heading-matcher";

/** The columns of a plan. "until": a last day beside a first one; "done": the day on which the row was carried out. */
export type PlanField =
  "what" | "who" | "count" | "category" | "citizenship" | "day" | "until" | "scenario" | "note" | "done";

/** In the order of a new plan. */
export const planFields = [
  "scenario",
  "what",
  "who",
  "category",
  "citizenship",
  "day",
] as const satisfies readonly PlanField[];

/** Names in English, Russian and Kazakh, compared as loosely as those of a roster. */
const names: FieldNames<PlanField> = {
  what: "What to do, Planned action, Action, Что сделать, Действие, Что планируется, Не істеу керек, Әрекет, Іс-әрекет",
  who: "Who or how many, Who, Whom, Кто или сколько, Кто, Кого, Кім немесе қанша, Кім, Кімді",
  count: "How many, Number of people, Сколько, Количество человек, Қанша, Адам саны",
  category:
    "Permit category, Work permit category, Категория ИРС, Категория разрешения, Категория работника, Рұқсат санаты, ШЖК санаты",
  citizenship: "Citizenship, Гражданство, Азаматтығы, Азаматтық",
  day: "Planned day, Planned date, On which day, Дата действия, Плановая дата, День, Жоспарланған күн, Жоспарланған күні, Әрекет күні",
  scenario: "Scenario, Сценарий, Сценарий атауы, Вариант, Нұсқа",
  note: "Note, Notes, Comment, Примечание, Комментарий, Ескерту, Ескертпе",
  done: "Put into the list, Written to the list, Внесено в список, Тізімге енгізілді, Тізімге енгізілген",
};

const wholeNames: FieldNames<PlanField> = {
  what: "What, Что, Не, Не істеу",
  who: "Name, Employee, ФИО, Работник, Сотрудник, Аты-жөні, Қызметкер, Жұмыскер",
  count: "Count, Headcount, HC, Qty, Pax, Количество, Кол-во, Саны",
  category: "Category, Категория, Санаты, Санат",
  citizenship: "Country, Страна, Ел",
  day: "Day, Date, When, Дата, Новая дата, Когда, Күні, Күн, Қашан",
  until: "End date, Until, Last day, Дата окончания, По какое число, До, По, Аяқталу күні",
};

/** The field of a plan that a heading names best, or null. */
export const matchPlanHeading = remembered(headingMatcher(names, wholeNames, {}, {}));
