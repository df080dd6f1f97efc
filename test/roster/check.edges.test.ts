import { iso } from "../../src/law/day";
import { type Check, check } from "../../src/roster/check";
import { type Question } from "../../src/roster/judge-roster";

/** The edges of what a sheet can be, each through the one door: shapes of headings, and sizes. */
const day = iso("2025-11-05");
const H = ["ФИО", "Гражданство", "Категория"];
const citizen = ["Ахметов", "РК", 3];

const ask = (cells: Question["cells"], more: Partial<Question> = {}) => check({ cells, day, ...more });

function checked(cells: Question["cells"]): Check {
  const answer = ask(cells);
  if (answer.kind !== "check") throw new Error(JSON.stringify(answer));
  return answer;
}

const codes = ({ findings }: Check) => [...new Set(findings.map(({ code }) => code))].sort();
const summary = (answer: Check) => [answer.verdict, answer.headcount.min, answer.headcount.max];

describe("headings", () => {
  test.each<[string, string[]]>([
    ["with Latin look-alikes", ["ФИO", "Гpaждaнcтвo", "Кaтeгopия"]],
    ["with Latin look-alikes in capitals", ["ФИО", "ГPAЖДAHCTBO", "KATEГOPИЯ"]],
    [
      "with no-break and doubled spaces",
      ["Ф.\u00a0И.\u00a0О.", "Гражданство\u00a0 работника", "Категория\u2007 ИРС"],
    ],
    ["with line breaks and tabs", ["ФИО", "Гражданство\r\n(страна)", "Категория\t\nИРС"]],
    ["with soft hyphens and marks of no width", ["ФИО", "Граж\u00adданство\u200b", "\ufeffКатегория"]],
    ["with ё, dots and a colon", ["Ф.И.О.:", "Гражданство.", "Категория:"]],
    ["in Kazakh typed with Russian letters", ["Аты-жони", "Азаматтыгы", "Санаты"]],
    ["in Kazakh capitals typed with Russian letters", ["АТЫ-ЖОНИ", "АЗАМАТТЫГЫ", "САНАТЫ"]],
    ["as a program names its fields", ["full_name", "citizenship_country", "permit_category"]],
  ])("%s are read", (_, headings) => {
    expect(checked([headings, citizen]).groups.workers.citizens).toBe(1);
  });

  test("of a name split in three are one name, and the row is a person", () => {
    const answer = checked([
      ["Фамилия", "Имя", "Отчество", "Гражданство", "Категория"],
      ["Ахметов", "Данияр", null, null, null],
      ["Ли", null, null, "КНР", 3],
    ]);
    expect(summary(answer)).toEqual(["fail", 2, 2]);
    expect(codes(answer)).toEqual(["category_blank", "citizenship_blank"]);
  });

  const titles = (count: number) => Array.from({ length: count }, () => ["Приложение к приказу"]);

  test("in row 30 are found, and in row 31 no more", () => {
    expect(checked([...titles(29), H, citizen]).headerRow).toBe(29);
    expect(ask([...titles(30), H, citizen])).toMatchObject({ kind: "unreadable", code: "no_heading" });
  });

  test("in two rows are found in rows 29 and 30", () => {
    const cells = [
      ...titles(28),
      ["ФИО", "Гражданство", "Разрешение", null],
      [null, null, "Категория", "Срок"],
      [...citizen, null],
    ];
    expect(checked(cells)).toMatchObject({ headerRow: 29, verdict: "pass" });
  });

  test("of two columns that compete are both named, and choosing one settles it", () => {
    const cells = [
      ["ФИО", "Гражданство 1", "Гражданство 2", "Категория"],
      ["Ли", "РК", "КНР", 3],
    ];
    expect(ask(cells)).toMatchObject({
      code: "columns_compete",
      headings: ["Гражданство 1", "Гражданство 2"],
    });
    const chosenHeadings = { citizenship: "Гражданство 2" };
    expect(ask(cells, { chosenHeadings })).toMatchObject({ kind: "check", verdict: "fail" });
  });

  test("down the side of a sheet with people across are refused", () => {
    const cells = [
      ["ФИО", "Ахметов", "Ли", "Ким"],
      ["Гражданство", "РК", "КНР", "РК"],
      ["Категория", 1, 1, 2],
    ];
    expect(ask(cells)).toMatchObject({ kind: "unreadable", code: "no_heading" });
  });
});

describe("sizes", () => {
  test.each<[string, unknown[][]]>([
    ["an empty range", []],
    ["one blank cell", [[null]]],
    ["rows without cells", [[], [], []]],
    ["headings and nothing else", [H]],
    ["headings and blank rows", [H, ["", " ", null], [undefined, "\u00a0", ""]]],
  ])("%s: nobody", (_, cells) => {
    expect(summary(checked(cells))).toEqual(["empty", 0, 0]);
  });

  test("a single row under headings, and a single row without them", () => {
    expect(summary(checked([H, citizen]))).toEqual(["pass", 1, 1]);
    expect(summary(checked([["Ахметов", "Казахстан", 3]]))).toEqual(["pass", 1, 1]);
  });

  test("300 columns, the ones that count at both ends", () => {
    const wide = (first: unknown, last: unknown) => [
      first,
      ...Array.from({ length: 298 }, (_, index) => `поле ${String(index)}`),
      last,
    ];
    const answer = checked([
      wide("Категория", "Гражданство"),
      ...Array.from({ length: 9 }, () => wide(3, "РК")),
      wide(3, "КНР"),
    ]);
    expect(answer).toMatchObject({ verdict: "pass", columns: { category: 0, citizenship: 299 } });
  });

  test("all 1,048,576 rows of a sheet, of which 400 are used", () => {
    const blank = [null, null, null];
    const cells: unknown[][] = new Array<unknown[]>(1_048_576).fill(blank);
    cells[0] = H;
    for (let row = 1; row <= 400; row++)
      cells[row] = [`Работник ${String(row)}`, row <= 360 ? "РК" : "КНР", 4];
    expect(summary(checked(cells))).toEqual(["pass", 400, 400]);
    cells[1_048_575] = ["Последний", "КНР", 4];
    expect(summary(checked(cells))).toEqual(["fail", 401, 401]);
  });
});
