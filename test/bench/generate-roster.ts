import { validIin } from "../../src/build/samples/valid-iin";

export type Cell = string | number | null;
export type Matrix = readonly (readonly Cell[])[];

/** The columns of a generated roster, with the headings that offices give them. */
export const headings = {
  number: "№",
  name: "ФИО",
  iin: "ИИН",
  position: "Должность",
  department: "Подразделение",
  citizenship: "Гражданство",
  category: "Категория",
  salary: "Оклад",
  phone: "Телефон",
  hire: "Дата приема",
  leave: "Дата увольнения",
  permitNumber: "№ разрешения",
  permitExpiry: "Срок действия разрешения",
  status: "Статус",
  note: "Примечание",
} as const;

export type Column = keyof typeof headings;

/** What is written about one person, by column. */
export type Person = Readonly<Partial<Record<Column, Cell>>>;

/** Writes a row in another way than a clean one. */
export type Change = (person: Person, index: number) => Person;

type Wanted = { readonly people: number; readonly columns: readonly Column[]; readonly change?: Change };

/**
 * A roster of so many people, the same at every run: one in twenty is a foreigner with a permit, one in ten has left.
 * Names, positions, departments and phones differ from row to row as they do in an office. Rows are clean unless
 * they are changed.
 */
export function generateRoster({ people, columns, change = asItIs }: Wanted): Matrix {
  const rows = Array.from({ length: people }, (_, index) => {
    const person = change(cleanPerson(columns, index), index);
    return columns.map((column) => person[column] ?? null);
  });
  return [columns.map((column) => headings[column]), ...rows];
}

const asItIs: Change = (person) => person;

/** One of a list, chosen by the row and by what it is chosen for. */
export function pick<T>(list: readonly T[], index: number, purpose: string): T {
  return list[below(list.length, index, purpose)] as T;
}

/** A whole number below a limit that looks random from row to row. */
export function below(limit: number, index: number, purpose: string): number {
  let mixed =
    Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(purpose.length * 31 + purpose.charCodeAt(0), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % limit;
}

function cleanPerson(columns: readonly Column[], index: number): Person {
  const person: Partial<Record<Column, Cell>> = {};
  for (const column of columns) person[column] = clean[column](index);
  return person;
}

const clean: Readonly<Record<Column, (index: number) => Cell>> = {
  number: (index) => index + 1,
  name: nameOf,
  iin: iinOf,
  position: (index) => `${pick(titles, index, "title")}${pick(details, index, "detail")}`,
  department: (index) =>
    `${pick(departments, index, "department")} № ${String(1 + below(12, index, "unit"))}`,
  citizenship: (index) => pick(isForeigner(index) ? foreignStates : ownState, index, "citizenship"),
  category: (index) => 1 + below(4, index, "category"),
  salary: (index) => 85_000 + 500 * below(2400, index, "salary"),
  phone: (index) => `+7 7${String(below(1e9, index, "phone")).padStart(9, "0")}`,
  hire: (index) => 42_000 + below(3000, index, "hire"),
  leave: (index) => (below(10, index, "left") === 0 ? 45_000 + below(900, index, "leave") : null),
  permitNumber: (index) => (isForeigner(index) ? `KZ-${String(100_000 + index)}` : null),
  permitExpiry: (index) => (isForeigner(index) ? 46_200 + below(700, index, "permit") : null),
  status: () => null,
  note: () => null,
};

function isForeigner(index: number): boolean {
  return below(20, index, "foreigner") === 0;
}

const ownState = [
  ...["Казахстан", "РК", "Қазақстан", "ҚР", "Kazakhstan", "KZ", "гражданин РК", "Республика Казахстан"],
];

export const foreignStates = [
  ...["Турция", "КНР", "Узбекистан", "Россия", "India", "Кыргызстан", "Сербия", "Италия", "Корея", "Ukraine"],
];

const stems = [
  ..."Ахмет Сейт Нур Омар Тулеген Жумабай Кенес Байжан Абдрахман Серик Мукан Искак Рахим Садык Турсын".split(
    " ",
  ),
  ..."Ескен Калдыбай Досмагамбет Иван Петр Семен Кузнец Попов Соколов Лебед Ковал Мороз Волк Зайц".split(" "),
];
const endings = ["ов", "баев", "жанов", "бекова", "галиева", "кулов", "ин", "еева", "улы", "ский"];
const firstNames =
  "Айгерим Данияр Нурлан Асель Ерлан Гульнара Тимур Алия Марат Динара Алексей Ольга Сергей Наталья Игорь Дмитрий Лаура Руслан Жанна Бауыржан Камила Арман Виктор Елена Әсем Қайрат Жібек Ұлан Светлана Павел".split(
    " ",
  );
const fathers =
  "Аманович Болатовна Викторович Сериккызы Ержанович Игоревна Канатович Маратовна Нурланулы Олегович Петровна Рашидович Тимуровна Юрьевич Әлібекұлы Сергеевна Даулетович Кайратовна".split(
    " ",
  );

function nameOf(index: number): string {
  const surname = `${pick(stems, index, "stem")}${pick(endings, index, "ending")}`;
  return `${surname} ${pick(firstNames, index, "first name")} ${pick(fathers, index, "father's name")}`;
}

const titles = [
  ..."Инженер,Экономист,Водитель погрузчика,Оператор котельной,Слесарь-ремонтник,Электромонтер,Кладовщик".split(
    ",",
  ),
  ..."Бухгалтер,Юрист,Геолог,Маркшейдер,Машинист крана,Сварщик,Повар,Аналитик,Программист,Лаборант".split(
    ",",
  ),
  ..."Мастер участка,Начальник смены,Менеджер по закупкам,Специалист по кадрам,Диспетчер,Токарь".split(","),
  ..."Бұрғышы,Дәнекерлеуші,Есепші,Project engineer,HSE specialist,Site supervisor,Cost controller".split(","),
];
const details = [
  ..."; (вахта); 4 разряда; 5 разряда; 6 разряда; II кат.; I кат.; смены А; смены Б; по ремонту".split(";"),
  ..." линии 1; линии 2; на 0,5 ст.; (ученик)".split(";"),
];
const departments = [
  ..."Горный цех,Обогатительная фабрика,Транспортный цех,Энергослужба,Отдел продаж,Дирекция по качеству".split(
    ",",
  ),
  ..."Складское хозяйство,Ремонтный цех,Планово-экономический отдел,Лаборатория,Өндіріс бөлімі,Workshop".split(
    ",",
  ),
];

/** A different valid IIN for every number up to some millions. */
function iinOf(index: number): string {
  const day = index % 28;
  const month = Math.floor(index / 28) % 12;
  const year = 1960 + (Math.floor(index / 336) % 40);
  const serial = (Math.floor(index / 13_440) * 7) % 9990;
  const birth = [year, month + 1, day + 1].map((part) => String(part).padStart(2, "0")).join("-");
  return validIin(birth, index % 2 ? "m" : "f", serial);
}
