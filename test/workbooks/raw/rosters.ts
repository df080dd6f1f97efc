import type { Cell } from "../../../src/sheet/cell";
import { peopleOf, type Post, type RawRoster, truthOf } from "./roster";

const surnames = ["Ахметов", "Серикова", "Иванов", "Ким", "Оспанов", "Джаксыбекова", "Петрова", "Нурланов"];

/** Names without digits, as people have them, and no two alike. */
const nameOf = (n: number) => `${surnames[n % surnames.length] ?? ""} ${givenName(n)}`;
const givenName = (n: number) =>
  `Сапар${[...String(n)].map((digit) => "абвгдежзик".charAt(Number(digit))).join("")}`;

const foreignName = (n: number) => `Чжан Вэй ${String(n)}`;

const construction: readonly Post[] = [
  ["Генеральный директор", 1, 1],
  ["Заместитель генерального директора по производству", 1, 1, 1],
  ["Главный бухгалтер", 2, 1],
  ["Главный инженер", 2, 0, 1],
  ["Начальник ПТО", 2, 1],
  ["Начальник отдела кадров", 2, 1],
  ["Начальник участка №1", 2, 2],
  ["Прораб", 3, 4],
  ["Инженер ПТО", 3, 5, 1],
  ["Инженер-геодезист", 3, 2],
  ["Бухгалтер", 3, 3],
  ["Сметчик", 3, 2],
  ["Секретарь", 3, 1],
  ["Кладовщик", 4, 2],
  ["Водитель", 4, 9],
  ["Машинист экскаватора", 4, 4],
  ["Машинист крана", 4, 3],
  ["Сварщик 6 разряда", 4, 8, 2],
  ["Арматурщик", 4, 14],
  ["Бетонщик", 4, 18],
  ["Монтажник", 4, 10, 1],
  ["Разнорабочий", "none", 7],
  ["Сторож", "none", 4],
  ["Уборщица", "none", 2],
];

/** A report of 1C: titles, a number of the row, sections by department, a sum and a line to sign on. */
function reportOf1C(): RawRoster {
  const people = peopleOf(construction);
  const line = ({ n, position, isForeign }: (typeof people)[number]): Cell[] => [
    ...[n, isForeign ? foreignName(n) : nameOf(n), position],
    ...[isForeign ? "КИТАЙ" : "РЕСПУБЛИКА КАЗАХСТАН", "Основное место работы", 43_000 + n, null],
  ];
  return {
    name: "one-c",
    cells: [
      ["ТОО «Строй»"],
      ["Список сотрудников организации на 05.11.2025"],
      ["Отбор: Работает"],
      [],
      ["№ п/п", "Сотрудник", "Должность", "Гражданство", "Вид занятости", "Дата приема", "Дата увольнения"],
      [null, "Администрация"],
      ...people.slice(0, 20).map(line),
      [null, "Строительный участок"],
      ...people.slice(20).map(line),
      ["Итого", null, null, null, null, null, people.length],
      [],
      ["Начальник отдела кадров ____________"],
    ],
    truth: truthOf(construction),
  };
}

const softwareHouse: readonly Post[] = [
  ["General Director", 1, 1],
  ["Chief Technology Officer", 2, 0, 1],
  ["Chief Accountant", 2, 1],
  ["Head of Development", 2, 1],
  ["HR Director", 2, 1],
  ["Head of QA Department", 2, 1],
  ["Senior Software Developer", 3, 14, 2],
  ["Software Developer", 3, 22],
  ["QA Engineer", 3, 8],
  ["Business Analyst", 3, 4],
  ["UX Designer", 3, 3],
  ["Product Manager", 3, 2],
  ["Project Manager", 3, 3],
  ["Office Manager", 3, 1],
  ["Accountant", 3, 2],
  ["Driver", 4, 1],
  ["Cleaner", "none", 2],
];

/** An export of an English personnel system, with names in two columns and a status. */
function englishSystem(): RawRoster {
  return {
    name: "english-system",
    cells: [
      [
        ...["Employee ID", "First Name", "Last Name", "Job Title", "Department", "Nationality"],
        ...["Start Date", "Termination Date", "Employment Status"],
      ],
      ...peopleOf(softwareHouse).map(({ n, position, isForeign }): Cell[] => [
        ...[`E${String(1000 + n)}`, isForeign ? "Rahul" : "Aliya", `Worker${String(n)}`, position, "HQ"],
        ...[isForeign ? "India" : "Kazakhstan", 44_000 + n, null, "Active"],
      ]),
    ],
    truth: truthOf(softwareHouse),
  };
}

const farm: readonly Post[] = [
  ["Бас директор", 1, 1],
  ["Директордың орынбасары", 1, 1],
  ["Бас есепші", 2, 1],
  ["Бас агроном", 2, 1],
  ["Қойма меңгерушісі", 2, 1],
  ["Бөлім басшысы", 2, 2],
  ["Есепші", 3, 2],
  ["Агроном", 3, 3, 1],
  ["Мал дәрігері", 3, 2],
  ["Хатшы", 3, 1],
  ["Жүргізуші", 4, 9],
  ["Тракторшы", 4, 12],
  ["Дәнекерлеуші", 4, 3, 1],
  ["Сауыншы", 4, 8],
  ["Аспаз", 4, 2],
  ["Күзетші", "none", 3],
  ["Еден жуушы", "none", 2],
];

/** A Kazakh list under a title, with the letters in order. */
function kazakhList(): RawRoster {
  return {
    name: "kazakh",
    cells: [
      ["«Алтын дән» ЖШС қызметкерлерінің тізімі"],
      ["р/с №", "Аты-жөні", "Лауазымы", "Азаматтығы", "Жұмысқа қабылданған күні"],
      ...peopleOf(farm).map(({ n, position, isForeign }): Cell[] => [
        ...[n, isForeign ? `Ыбрагимов Қонақ${String(n)}` : `Ахметов Жұмыскер${String(n)}`, position],
        ...[isForeign ? "Өзбекстан" : "Қазақстан", 42_000 + n],
      ]),
    ],
    truth: truthOf(farm),
  };
}

const contractor: readonly Post[] = [
  ["Project Manager", 2, 0, 1],
  ["Site Manager", 2, 1, 1],
  ["Construction Manager", 2, 0, 1],
  ["HSE Engineer", 3, 3],
  ["QA/QC Inspector", 3, 2, 1],
  ["Welding Engineer", 3, 1, 1],
  ["Document Controller", 3, 2],
  ["Foreman", 4, 2, 4],
  ["Welder", 4, 20, 12],
  ["Pipefitter", 4, 18, 10],
  ["Scaffolder", 4, 14, 2],
  ["Rigger", 4, 8],
  ["Crane Operator", 4, 3, 1],
  ["Electrician", 4, 9, 2],
  ["Driver", 4, 8],
  ["Helper", "none", 12],
  ["Kitchen Porter", "none", 3],
];

/** A contractor's list of manpower: trades, passports, days of mobilization. */
function manpowerList(): RawRoster {
  return {
    name: "manpower",
    cells: [
      ["MANPOWER LIST - Expansion Project"],
      ["No", "Name", "Position", "Nationality", "Passport No", "Mob. Date", "Camp"],
      ...peopleOf(contractor).map(({ n, position, isForeign }): Cell[] => [
        ...[n, isForeign ? `Kumar Worker${String(n)}` : `Ospanov Worker${String(n)}`, position],
        ...[isForeign ? "Indian" : "Kazakhstan", `N${String(7_000_000 + n)}`, 45_100 + n, "A"],
      ]),
    ],
    truth: truthOf(contractor),
  };
}

const mine: readonly Post[] = [
  ["Директор", 1, 1],
  ["Первый заместитель директора", 1, 0, 1],
  ["Главный инженер", 2, 1],
  ["Главный механик", 2, 1],
  ["Главный геолог", 2, 0, 1],
  ["Начальник смены", 2, 5],
  ["Начальник рудника", 2, 1],
  ["Зам. начальника цеха", 2, 2],
  ["Мастер участка", 3, 9],
  ["Геолог", 3, 4],
  ["Маркшейдер", 3, 3],
  ["Механик", 3, 4],
  ["Диспетчер", 3, 4],
  ["Бухгалтер-материалист", 3, 2],
  ["Проходчик", 4, 30],
  ["Взрывник", 4, 8],
  ["Машинист буровой установки", 4, 16, 4],
  ["Водитель автомобиля", 4, 34],
  ["Электрослесарь подземный", 4, 18],
  ["Дробильщик", 4, 10],
  ["Лаборант химического анализа", 4, 5],
  ["Повар", 4, 6],
  ["Подсобный рабочий", "none", 8],
  ["Техничка", "none", 4],
];

/** A payroll: sums beside the people, a grade that is no category. */
function payroll(): RawRoster {
  return {
    name: "payroll",
    cells: [
      ["Расчетная ведомость за октябрь 2025 г."],
      ["Таб. №", "ФИО", "Должность", "Разряд", "Гражданство", "Оклад", "Отработано дней", "Начислено"],
      ...peopleOf(mine).map(({ n, position, isForeign }): Cell[] => [
        ...[String(10_000 + n), isForeign ? foreignName(n) : nameOf(n), position, (n % 4) + 1],
        ...[isForeign ? "КНР" : "Казахстан", 250_000 + n * 10, 22, 260_000 + n * 12],
      ]),
      ["Итого", null, null, null, null, null, null, 52_000_000],
    ],
    truth: truthOf(mine),
  };
}

const plant: readonly Post[] = [
  ["Директор завода", 1, 1],
  ["Заместитель директора по качеству", 1, 1],
  ["Начальник цеха", 2, 3],
  ["Главный технолог", 2, 1, 1],
  ["Заведующий лабораторией", 2, 1],
  ["Инженер-технолог 1 категории", 3, 3],
  ["Инженер-технолог 2 категории", 3, 2],
  ["Экономист 2 кат.", 3, 1],
  ["Техник", 3, 2],
  ["Токарь 4 разряда", 4, 6],
  ["Токарь 5 разряда", 4, 4, 1],
  ["Слесарь-ремонтник 3 разряда", 4, 7],
  ["Слесарь-ремонтник 5 разряда", 4, 5],
  ["Оператор станков с ЧПУ", 4, 6, 1],
  ["Электрогазосварщик 5р", 4, 5],
  ["Контролер ОТК", 4, 4],
  ["Кладовщик", 4, 3],
  ["Упаковщик", "none", 5],
  ["Грузчик", "none", 4],
];

/** Classes, grades and kinds of staff, none of which is the permit category. */
function withGrades(): RawRoster {
  const kinds = {
    1: "Руководители",
    2: "Руководители",
    3: "Специалисты",
    4: "Рабочие",
    none: "Рабочие",
  } as const;
  const truth = truthOf(plant);
  return {
    name: "with-grades",
    cells: [
      ["ФИО", "Категория персонала", "Должность", "Разряд", "Квалификационная категория", "Гражданство"],
      ...peopleOf(plant).map(({ n, position, isForeign }): Cell[] => [
        ...[isForeign ? foreignName(n) : nameOf(n), kinds[truth.get(position) ?? 4], position],
        ...[(n % 6) + 1, n % 3 === 0 ? "первая" : null, isForeign ? "Турция" : "РК"],
      ]),
    ],
    truth,
  };
}

const hotel: readonly Post[] = [
  ["General Manager", 1, 0, 1],
  ["Financial Controller", 2, 1],
  ["Executive Chef", 2, 0, 1],
  ["Head of Housekeeping", 2, 1],
  ["Chief Engineer", 2, 1],
  ["HR Director", 2, 1],
  ["Sales Manager", 3, 3],
  ["Receptionist", 3, 8],
  ["Accountant", 3, 3],
  ["Cook", 4, 12],
  ["Waiter", 4, 16],
  ["Bartender", 4, 4],
  ["Maid", "none", 18],
  ["Dishwasher", "none", 4],
];

/** Nothing but a position and a citizenship for each person. */
function titlesOnly(): RawRoster {
  return {
    name: "titles-only",
    cells: [
      ["Position", "Citizenship"],
      ...peopleOf(hotel).map(({ position, isForeign }): Cell[] => [
        position,
        isForeign ? "Turkey" : "Kazakhstan",
      ]),
    ],
    truth: truthOf(hotel),
  };
}

const oilService: readonly Post[] = [
  ["Бас директор / General Director", 1, 0, 1],
  ["Deputy General Director", 1, 1],
  ["Бас бухгалтер / Главный бухгалтер", 2, 1],
  ["Начальник буровой", 2, 2],
  ["Бөлім бастығы", 2, 2],
  ["Head of Procurement", 2, 1, 1],
  ["Инженер / Engineer", 3, 11],
  ["Drilling Engineer", 3, 3, 1],
  ["Аудармашы / Переводчик", 3, 3],
  ["Супервайзер", 3, 2],
  ["HSE Specialist", 3, 4],
  ["Бурильщик / Driller", 4, 12],
  ["Помощник бурильщика", 4, 16],
  ["Дәнекерлеуші", 4, 4],
  ["Жүргізуші / Водитель", 4, 14],
  ["Crane Operator", 4, 3],
  ["Аспаз / Повар", 4, 4],
  ["Еден жуушы", "none", 3],
];

/** Three languages in one list, and two in one cell. */
function mixedLanguages(): RawRoster {
  return {
    name: "mixed-languages",
    cells: [
      ["ФИО / Name", "Лауазымы / Position", "Азаматтығы / Citizenship", "Дата приема / Hire date"],
      ...peopleOf(oilService).map(({ n, position, isForeign }): Cell[] => [
        ...[
          isForeign ? `Smith Worker${String(n)}` : nameOf(n),
          position,
          isForeign ? "Ұлыбритания" : "Қазақстан",
        ],
        44_000 + n,
      ]),
    ],
    truth: truthOf(oilService),
  };
}

const shop: readonly Post[] = [
  ["Директор", 1, 1],
  ["Коммерческий директор", 2, 0, 1],
  ["Управляющий магазином", 2, 4],
  ["Менеджер по закупкам", 3, 3],
  ["Товаровед", 3, 4],
  ["Бухгалтер", 3, 3],
  ["Администратор", 3, 5],
  ["Продавец-кассир", 4, 41, 6],
  ["Кладовщик", 4, 5],
  ["Водитель-экспедитор", 4, 4],
  ["Пекарь", 4, 5, 1],
  ["Грузчик", "none", 9],
  ["Уборщица", "none", 5],
];

/** A chain of shops that just holds the ratio, so that much decides. */
function nearTheLimit(): RawRoster {
  return {
    name: "near-the-limit",
    cells: [
      ["Фамилия", "Имя", "Должность", "Гражданство", "Филиал"],
      ...peopleOf(shop).map(({ n, position, isForeign }): Cell[] => [
        ...[isForeign ? "Каримов" : (surnames[n % surnames.length] ?? ""), `Имя${String(n)}`, position],
        ...[isForeign ? "Узбекистан" : "Казахстан", "Алматы"],
      ]),
    ],
    truth: truthOf(shop),
  };
}

const workers = [
  "Слесарь-ремонтник",
  "Сварщик",
  "Электромонтер",
  "Машинист насосных установок",
  "Водитель",
  "Токарь",
];
const specialists = ["Инженер", "Техник", "Экономист", "Геолог", "Юрист", "Лаборант"];

/** A concern of 5,000 people at 600 positions, most of them told apart by units and grades. */
function concern(): RawRoster {
  const units = Array.from({ length: 30 }, (_, each) => `цеха №${String(each + 1)}`);
  const posts: readonly Post[] = [
    ["Генеральный директор", 1, 1],
    ["Заместитель генерального директора по финансам", 1, 1, 1],
    ["Заместитель генерального директора по производству", 1, 0, 1],
    ["Мастер смены", 3, 40],
    ["Уборщик производственных помещений", "none", 120],
    ...units.flatMap((unit, each): readonly Post[] => [
      [`Начальник ${unit}`, 2, 1],
      [`Заместитель начальника ${unit}`, 2, 1, each % 10 === 0 ? 1 : 0],
      ...specialists.map((title): Post => [
        `${title} ${unit}`,
        3,
        5,
        title === "Инженер" && each % 6 === 0 ? 2 : 0,
      ]),
      ...workers.flatMap((title, which): readonly Post[] => [
        [`${title} 4 разряда ${unit}`, 4, 10],
        [`${title} 5 разряда ${unit}`, 4, which < 3 ? 13 : 9, which === 1 && each % 3 === 0 ? 4 : 0],
      ]),
    ]),
  ];
  return {
    name: "concern",
    cells: [
      ["Табельный номер", "ФИО", "Должность", "Подразделение", "Гражданство", "Дата приема"],
      ...peopleOf(posts).map(({ n, position, isForeign }): Cell[] => [
        ...[String(n), isForeign ? foreignName(n) : nameOf(n), position, "Комбинат"],
        ...[isForeign ? "КНР" : "РК", 40_000 + (n % 4000)],
      ]),
    ],
    truth: truthOf(posts),
  };
}

/** Ten lists of different make, none of which says a permit category. */
export const rawRosters: readonly RawRoster[] = [
  reportOf1C(),
  englishSystem(),
  kazakhList(),
  manpowerList(),
  payroll(),
  withGrades(),
  titlesOnly(),
  mixedLanguages(),
  nearTheLimit(),
  concern(),
];
