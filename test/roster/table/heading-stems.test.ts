import { matchHeading } from "../../../src/roster/table/match-heading";
import { answerTo, sheetOf } from "../kinds-of-sheets";

/** Headings of first and last days as people write them; most are no whole name that is known. */
const lastDays = [
  ...["Дата увол.", "ДАТАУВОЛЬНЕНИЯ", "Дата уволь-\nнения", "Дата увольнен\u200eия", "Дата уволнения"],
  ...["Дата и основание увольнения", "Последний день работы", "Работал по", "Расторгнут", "Выбыл"],
  ...[
    "Дата расторжения ТД",
    "дата прекр. ТД",
    "Дата раст. договора",
    "Дата окончания трудовых отношений",
    "Период работы по",
  ],
  ...["Шыққан күні", "Жұмыстан босату", "Еңбек шарты бұзылған күн", "Соңғы жұмыс күні", "Күні босатылған"],
  ...["Date of separation", "Date terminated", "Departed on", "Employment end", "Resignation date"],
  ...["End of employment", "Worked until", "Date of exit", "Employment period to"],
];
const firstDays = [
  ...[
    "Дата поступления",
    "Дата принятия",
    "Работает с",
    "Дата заключения ТД",
    "Дата устройства",
    "ДАТАПРИЕМА",
  ],
  ...[
    "Дата выхода на работу",
    "Начало работы",
    "Период работы с",
    "Дата трудового договора",
    "Дата зачисления",
  ],
  ...["Жұмысқа орналасқан күні", "Жұмыс бастаған күні", "Күні қабылданған", "Шарт жасалған күні"],
  ...[
    "Join date",
    "Employment date",
    "Date of employment",
    "Employed since",
    "CONTRACT_DATE",
    "Onboarding date",
  ],
];

/** Days of anything else. */
const otherDays = [
  ...["Дата рождения", "Дата выдачи паспорта", "Срок действия визы", "Дата окончания отпуска"],
  ...["Дата выхода из отпуска", "Дата начала отпуска", "Дата медосмотра"],
  ...["Дата прохождения инструктажа", "Дата принятия гражданства", "Дата принятия на учёт"],
  ...["Дата поступления в вуз", "Дата начала разрешения", "Планируемая дата увольнения", "Дата въезда"],
  ...["Дата уведомления об увольнении", "Дата заявления на увольнение", "Дата принятия решения"],
  ...["Дата последнего отпуска", "Дата последней аттестации", "Дата начала проекта", "Дата начала стажа"],
  ...["Дата прекращения действия доверенности", "Дата прекращения выплат", "Расторжение брака"],
  ...[
    "Дата договора аренды",
    "Дата договора ГПХ",
    "Дата увольнения с прежней работы",
    "Отпуск по",
    "Отпуск с",
  ],
  ...["Дата приема у врача", "Дата приема пищи", "Дата обновления", "Дата смены категории", "Дата"],
  ...["Зейнетке шығу күні", "Демалысқа шығу күні", "Туған күні", "Құжат шығарылған күні"],
  ...["Leave start date", "Leave end date", "Visa start date", "Probation end date", "Permit start date"],
  ...["Notice date", "Entry date", "Shift start", "Project start date", "Loan start date"],
  ...[
    "Last promotion date",
    "Last update",
    "Previous employment end",
    "Date of issue",
    "Training start date",
  ],
];

test.each(lastDays)("a last day under %j is heard", (heading) => {
  const cells = sheetOf({ headings: [heading], ordinary: [""], last: ["15.01.2026"] });
  expect(answerTo(cells)).toEqual({ verdict: "fail", headcount: { min: 9, max: 9 } });
});

test.each(firstDays)("a first day under %j is heard", (heading) => {
  const cells = sheetOf({ headings: [heading], ordinary: ["01.02.2020"], last: ["15.05.2026"] });
  expect(answerTo(cells)).toEqual({ verdict: "fail", headcount: { min: 9, max: 9 } });
});

test.each(otherDays)("a day under %j says nothing of who works", (heading) => {
  const field = matchHeading(heading)?.field;
  expect(field === "hire" || field === "leave").toBe(false);
  for (const day of ["15.01.2026", "15.05.2026"]) {
    const cells = sheetOf({ headings: [heading], ordinary: [day], last: [day] });
    expect([heading, answerTo(cells).headcount]).toEqual([heading, { min: 10, max: 10 }]);
  }
});

test.each(["Дата приказа об увольнении", "Termination reason"])(
  "whoever has something under %j has perhaps left",
  (heading) => {
    const cells = sheetOf({ headings: [heading], ordinary: [""], last: ["15.01.2026"] });
    expect(answerTo(cells).headcount).toEqual({ min: 9, max: 10 });
  },
);

test.each(["Расторгнут", "Работал по", "Выбыл", "Exit", "Работает с", "Start", "Joining"])(
  "%j is no column of days over other words",
  (heading) => {
    const cells = sheetOf({
      headings: [heading],
      ordinary: ["Цех 1, бригада 2"],
      last: ["Цех 2, бригада 4"],
    });
    expect(answerTo(cells)).toEqual({ verdict: "pass", headcount: { min: 10, max: 10 } });
  },
);

test("who is gone by a word under «Выбыл» is perhaps there", () => {
  const cells = sheetOf({ headings: ["Выбыл"], ordinary: ["нет"], last: ["да"] });
  expect(answerTo(cells)).toEqual({ verdict: "undecided", headcount: { min: 9, max: 10 } });
});

test("the day of the contract is no first day beside a better one", () => {
  const cells = sheetOf({
    headings: ["Дата приема", "Дата договора"],
    ordinary: ["01.02.2020", "01.01.2026"],
    last: ["01.02.2020", "15.05.2026"],
  });
  expect(answerTo(cells)).toEqual({ verdict: "pass", headcount: { min: 10, max: 10 } });
});

test("two columns of last days that differ compete", () => {
  const cells = sheetOf({ headings: ["Дата увольнения", "Последний день работы"], last: ["", "15.01.2026"] });
  expect(answerTo(cells).verdict).toBe("columns_compete");
});

const groups: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
  ["merged", ["Дата", ""], ["приёма на работу", "увольнения"]],
  ["filled", ["Дата", "Дата"], ["приёма", "увольнения"]],
  ["from and until", ["Период работы", null], ["с", "по"]],
  ["in Kazakh", ["Күні", "Күні"], ["қабылданған", "босатылған"]],
  ["from and until in Kazakh", ["Жұмыс кезеңі", ""], ["басы", "соңы"]],
  ["in English", ["Employment", ""], ["start", "end"]],
  ["from and until in English", ["Employment period", ""], ["from", "to"]],
];

test.each(groups)("days under two rows of headings are heard: %s", (_, upper, lower) => {
  const days = { ordinary: ["01.02.2020", ""], last: ["01.02.2020", "15.01.2026"] };
  const above = sheetOf({ headings: upper, under: [["", "", "", ...lower]], ...days });
  expect(answerTo(above)).toEqual({ verdict: "fail", headcount: { min: 9, max: 9 } });
  const [, ...people] = sheetOf({ headings: [], ...days });
  const below = [["", "", "", ...upper], ["ФИО", "Категория", "Гражданство", ...lower], ...people];
  expect(answerTo(below)).toEqual({ verdict: "fail", headcount: { min: 9, max: 9 } });
});

test.each([
  ["leave of absence", ["Отпуск", ""], ["с", "по"]],
  ["a visa", ["Виза", ""], ["с", "по"]],
  ["training", ["Обучение", ""], ["дата начала", "дата окончания"]],
])("days under two rows of headings of %s say nothing of who works", (_, upper, lower) => {
  const cells = sheetOf({
    headings: upper,
    under: [["", "", "", ...lower]],
    ordinary: ["01.02.2020", ""],
    last: ["01.02.2020", "15.01.2026"],
  });
  expect(answerTo(cells).headcount?.max).toBeGreaterThanOrEqual(10);
});
