import fc from "fast-check";
import { iso } from "../../src/law/day";
import { readCell } from "../../src/sheet/cell";
import { check } from "../../src/roster/check";
import { tries } from "../setup/tries";

/**
 * Two citizens and a foreigner are the managers, which fails; without the foreigner it would pass. Whatever is typed
 * into three cells of the foreigner's row, he may become unclear and must not fall out of the count. With more cells
 * gone, and a line drawn among them, the row is one to sign in.
 */
const day = iso("2025-11-05");
const headings = [
  ["№", "ФИО", "Гражданство", "Должность", "Категория", "Дата приема", "Дата увольнения", "Статус"],
  [
    "No",
    "Full name",
    "Citizenship",
    "Position",
    "Permit category",
    "Hire date",
    "Termination date",
    "Status",
  ],
  [
    "р/с №",
    "Аты-жөні",
    "Азаматтығы",
    "Лауазымы",
    "Санаты",
    "Қабылданған күні",
    "Босатылған күні",
    "Мәртебесі",
  ],
];
const NAME = 1;
const CITIZENSHIP = 2;
const HIRE = 5;
const LEAVE = 6;

/** Words that make a row something else than a person when they stand where a name does. */
const sums = ["Итого", "Всего", "Total", "Барлығы", "граждан", "из них"];
const vacancies = ["Вакансия", "vacant", "Бос", "бос орын"];
const others = [
  ...[
    "—",
    "-",
    "?",
    "нет",
    "жоқ",
    "Отдел",
    "Цех",
    "Группа",
    "Проект",
    "Подпись",
    "М.П.",
    "Ли М.П.",
    "____",
    "wang",
  ],
  ...[
    "Подразделение: А",
    "Исполнитель",
    "Исполнительный директор",
    "Категория",
    "Гражданство",
    "ФИО",
    "Азамат",
    "Ел",
  ],
  ...[
    "Страна",
    "Name",
    "Staff",
    "Сотрудник",
    "уволен",
    "штат",
    "аутстаффинг",
    "ГПХ",
    "1",
    "4",
    "КР",
    "казах",
    "давно",
  ],
  ...[
    "Примечание: принят временно",
    "Страница 1",
    "05.11.2025",
    "31.12.2026",
    "06/11/2025",
    "",
    " ",
    "\u00a0",
  ],
  ...[null, 0, 1, 2, 4, 44_000, 45_966, true, false, { error: "#N/A" }, "#N/A", { basicValue: "" }],
];

const typed = fc.record({
  column: fc.nat({ max: 7 }),
  cell: fc.constantFrom(...sums, ...vacancies, ...others),
});

test("a foreigner's row with anything typed into it is never lost to a pass", () => {
  const rows = fc.record({
    heading: fc.constantFrom(...headings),
    country: fc.constantFrom("КНР", "China", "Қытай", "Индия"),
    spoilt: fc.array(typed, { minLength: 1, maxLength: 3 }),
    isFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(rows, ({ heading, country, spoilt, isFirst }) => {
      const row: unknown[] = [3, "Ван Вэй", country, "Начальник", 1, 44_000, null, null];
      for (const { column, cell } of spoilt) row[column] = cell;
      const isCalled = (words: readonly unknown[]) =>
        [row[NAME], row[CITIZENSHIP]].some((cell) => words.includes(cell));
      fc.pre(!isCalled(sums) && !isCalled(vacancies));
      fc.pre(row[LEAVE] !== 44_000);
      // A position and a category without a name, a citizenship and a first day are a post that nobody holds; so are
      // those with a dash, or a line to write on, in place of the name or the citizenship.
      const isBlank = (column: number) =>
        [null, 0, "-", "—", "____"].includes(readCell(row[column]) as string | number | null);
      fc.pre(![NAME, CITIZENSHIP, HIRE].every(isBlank));
      const citizens = [
        [1, "Ахметов А.", "РК", "Начальник", 1, 44_000, null, null],
        [2, "Ахметова Б.", "ҚР", "Начальник", 2, 44_000, null, null],
      ];
      const answer = check({ cells: [heading, ...(isFirst ? [row, ...citizens] : [...citizens, row])], day });
      const said = answer.kind === "check" ? answer.verdict : answer.kind;
      // A hire date still to come is the one thing that takes him out.
      if (row[5] !== "31.12.2026") expect(["fail", "undecided", "unreadable"]).toContain(said);
    }),
    tries("row with cells typed into it"),
  );
});
