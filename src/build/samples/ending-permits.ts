import { Workbook } from "exceljs";
import { DATE_FORMAT, serial, styleBody, styleHeader, writeTitle } from "./sheet-style";

const columns = [
  ["№", 6],
  ["ФИО", 34],
  ["Гражданство", 16],
  ["Должность", 32],
  ["Категория", 12],
  ["Дата приема", 14],
  ["Дата увольнения", 16],
  ["Дата окончания договора", 18],
  ["Срок действия разрешения", 18],
] as const;

/** Days from today on which something ends; the sheet holds formulas, so that they always lie ahead. */
type Ends = { readonly leaves?: number; readonly contract?: number; readonly permit?: number };

type Line = readonly [
  name: string,
  citizenship: string,
  position: string,
  category: number,
  hire: string,
  ends?: Ends,
];

const KZ = "Казахстан";

const lines: readonly Line[] = [
  ["Абдрахманов Санжар Ерикович", KZ, "Генеральный директор", 1, "2017-02-01"],
  ["Йылдыз Кемаль", "Турция", "Заместитель директора", 1, "2022-04-11", { permit: 210 }],
  ["Касенова Айдана Маратовна", KZ, "Главный бухгалтер", 2, "2018-01-15"],
  ["Чжан Вэй", "Китай", "Начальник отдела наладки", 2, "2023-03-06", { permit: 40 }],
  ["Ахметжанов Ринат Сагатович", KZ, "Начальник цеха", 2, "2019-05-20", { leaves: 75 }],
  ["Сон Виктор Алексеевич", KZ, "Начальник отдела кадров", 2, "2018-09-03"],
  ["Демирель Орхан", "Турция", "Начальник проектного отдела", 2, "2024-02-12", { permit: 320 }],
  ["Жумабекова Лаура Нурлановна", KZ, "Начальник отдела закупок", 2, "2020-06-01"],
  ["Байтасов Ерлан Канатович", KZ, "Начальник склада", 2, "2021-11-08"],
  ["Морозова Инна Сергеевна", KZ, "Начальник лаборатории", 2, "2017-10-16"],
  ["Ли Цян", "Китай", "Инженер-наладчик", 3, "2024-01-22", { permit: 130 }],
  ["Сингх Раджив", "Индия", "Инженер-программист", 3, "2024-06-03", { permit: 300 }],
  ["Оразов Мади Айбекович", KZ, "Инженер-технолог", 3, "2019-03-11", { contract: 160 }],
  ["Нурпеисова Асель Кайратовна", KZ, "Экономист", 3, "2020-02-17"],
  ["Тен Андрей Олегович", KZ, "Инженер-механик", 3, "2018-07-09"],
  ["Кусаинов Арман Жанатович", KZ, "Инженер-электрик", 3, "2021-04-05"],
  ["Власова Мария Петровна", KZ, "Бухгалтер", 3, "2019-12-02"],
  ["Есимова Динара Болатовна", KZ, "Юрист", 3, "2022-01-10"],
  ["Шарипов Тимур Маратович", KZ, "Лаборант", 3, "2021-09-13"],
  ["Калиев Нурсултан Ерболович", KZ, "Системный администратор", 3, "2020-08-24"],
  ["Сагындыков Болат Омарович", KZ, "Слесарь 5 разряда", 4, "2018-05-14"],
  ["Пак Олег Викторович", KZ, "Наладчик станков", 4, "2019-02-25"],
  ["Ибрагимов Руслан Айдарович", KZ, "Электромонтёр", 4, "2020-10-19"],
  ["Ткаченко Сергей Иванович", KZ, "Сварщик", 4, "2017-06-26"],
  ["Ералиев Данияр Серикович", KZ, "Оператор линии", 4, "2021-03-01"],
  ["Муканова Гульнар Ахметовна", KZ, "Оператор линии", 4, "2022-05-16"],
  ["Рыбаков Денис Павлович", KZ, "Водитель погрузчика", 4, "2018-11-12"],
  ["Досанов Ануар Маликович", KZ, "Слесарь 4 разряда", 4, "2023-01-23"],
  ["Хасенов Ербол Тлеуович", KZ, "Крановщик", 4, "2019-09-30"],
  ["Цой Светлана Романовна", KZ, "Контролёр качества", 4, "2020-12-07"],
];

/** A roster that holds today, exactly in both groups, and no longer once somebody leaves and a contract ends. */
export function endingPermits(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet("Персонал", { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.columns = columns.map(([, width]) => ({ width }));
  writeTitle(
    sheet,
    "Персонал ТОО «Алтын Станок»",
    "Вымышленные люди и компания. Даты окончания — формулы от сегодняшнего дня.",
    columns.length,
  );
  sheet.getRow(3).values = columns.map(([heading]) => heading);
  styleHeader(sheet.getRow(3));
  lines.forEach(([name, citizenship, position, category, hire, ends = {}], index) => {
    const row = sheet.getRow(4 + index);
    const dates = [ends.leaves, ends.contract, ends.permit].map((days) =>
      days === undefined ? null : { formula: `TODAY()+${String(days)}` },
    );
    row.values = [index + 1, name, citizenship, position, category, serial(hire), ...dates];
    for (let column = 1; column <= columns.length; column++) styleBody(row.getCell(column));
    for (const column of [6, 7, 8, 9]) row.getCell(column).numFmt = DATE_FORMAT;
  });
  return book;
}
