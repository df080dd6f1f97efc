import type { Workbook } from "../../xlsx/workbook";
import { peopleOf, type PersonLine } from "./person";
import { rosterSheet } from "./roster-sheet";
import { block, SheetDraft } from "./sheet-draft";
import { BODY, workbookOf } from "./sheet-style";
import { russianColumns } from "./tidy-roster";

const KZ = "Казахстан";

const lines: readonly PersonLine[] = [
  ["Сериков Адлет Ерболович", "m", KZ, "Директор", 1, "2021-02-01"],
  ["Росси Марко", "m", "Италия", "Заместитель директора, шеф-повар", 1, "2023-05-22"],
  ["Кабылбекова Жибек Арыстановна", "f", KZ, "Управляющая залом", 2, "2021-02-15"],
  ["Бьянки Джулия", "f", "Италия", "Начальник кондитерского цеха", 2, "2024-03-11"],
  ["Парк Чжи Хун", "m", "Республика Корея", "Технолог", 3, "2024-10-07"],
  ["Омарова Лейла Кенесовна", "f", KZ, "Бухгалтер", 3, "2021-03-01"],
  ["Зинченко Кирилл Олегович", "m", KZ, "Маркетолог", 3, "2022-01-17"],
  ["Тлеубердина Асем Сабитовна", "f", KZ, "Администратор", 3, "2022-06-06"],
  ["Нигматуллин Рустам Ильясович", "m", KZ, "Су-шеф", 4, "2021-04-12"],
  ["Абенова Камила Досовна", "f", KZ, "Повар 5 разряда", 4, "2021-09-20"],
  ["Жолдасов Мейрам Кайсарович", "m", KZ, "Повар 5 разряда", 4, "2022-02-28"],
  ["Беляева Дарья Романовна", "f", KZ, "Кондитер", 4, "2022-08-15"],
  ["Фаттахов Умид Рахматович", "m", "Узбекистан", "Пекарь", 4, "2024-05-13"],
  ["Смагулов Ануар Бахытович", "m", KZ, "Пекарь", 4, "2023-01-16"],
  ["Югай Эдуард Станиславович", "m", KZ, "Бариста", 4, "2023-03-20"],
  ["Искакова Тогжан Мараловна", "f", KZ, "Бариста", 4, "2023-07-03"],
  ["Лавров Глеб Антонович", "m", KZ, "Официант 4 разряда", 4, "2024-01-29"],
  ["Маратова Аяулым Ерлановна", "f", KZ, "Официант 4 разряда", 4, "2024-02-05"],
  ["Дуйсекеев Алишер Нурбекович", "m", KZ, "Водитель-экспедитор", 4, "2022-11-14"],
  ["Петренко Зоя Васильевна", "f", KZ, "Мойщица", "без категории", "2021-10-04"],
];

const settings: readonly (readonly [string, string | number])[] = [
  ["Субъект малого предпринимательства", "да"],
  ["Среднегодовая численность работников", 19],
  ["Вид работодателя", "компания"],
];

/** A small business of exactly twenty people that fails both ratios but is exempt. */
export function smallBusiness(): Workbook {
  const staff = rosterSheet({
    name: "Персонал",
    title: "Персонал ТОО «Тандыр & Паста»",
    note: "Вымышленные люди и компания. Ровно 20 человек: на одного больше — и освобождения нет.",
    columns: russianColumns,
    people: peopleOf(lines, 3),
  });
  return workbookOf(staff, settingsSheet());
}

function settingsSheet(): SheetDraft {
  const sheet = new SheetDraft("KZ_Employer", [40, 22]);
  const rows = [["Настройка", "Значение"], ...settings];
  rows.forEach((row, index) => {
    row.forEach((value, column) => sheet.put(index + 1, column + 1, value, BODY));
  });
  sheet.makeTable("KZ_Employer", block(1, 1, rows.length, 2));
  return sheet;
}
