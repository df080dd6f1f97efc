import { iso } from "../../src/law/day";
import { type Check, check } from "../../src/roster/check";
import { type Question } from "../../src/roster/judge-roster";
import type { Unreadable } from "../../src/roster/layout";

/** Everything that a cell can hold, in every column that is read, and what a whole column of dates says. */
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

const headings = [
  "ФИО",
  "ИИН",
  "Гражданство",
  "Категория",
  "Дата приема",
  "Дата увольнения",
  "Статус",
  "Количество",
];
const tidy = ["Ли Вэй", "900101300007", "КНР", 3, 45_000, null, "штат", 1];
const others = Array.from({ length: 9 }, (_, index) => [
  `Ахметов ${"абвгдежзи".charAt(index)}`,
  null,
  "РК",
  3,
]);
const withRow = (row: unknown[]) => checked([headings, ...others, row]);
const replaced = (column: number, cell: unknown) =>
  tidy.map((each, index) => (index === column ? cell : each));

describe("cells", () => {
  const errors: [string, unknown][] = [
    ["an error as Excel's functions get it", { error: "#N/A" }],
    ["an error by its code", { code: "#REF!", message: "" }],
    [
      "an error as a data type",
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
    ],
    ["an error as the text that a range hands over", "#N/A"],
  ];
  const cases = errors.flatMap(([kind, cell]) =>
    headings.map((heading, column) => [kind, heading, column, cell] as const),
  );
  test.each(cases)("%s under %s is no crash and hides nobody", (_, heading, column, cell) => {
    const answer = withRow(replaced(column, cell));
    expect(answer.headcount.max).toBe(10);
    expect(answer.groups.workers.citizens).toBe(9);
    const isUnclear = ["Гражданство", "Категория", "Дата приема", "Дата увольнения", "Статус"].includes(
      heading,
    );
    expect(answer.findings.some(({ row }) => row === 10)).toBe(isUnclear || heading === "ИИН");
  });

  test.each<[string, number, unknown, string[]]>([
    ["TRUE for a name", 0, true, []],
    ["a number for a name", 0, 17, []],
    ["TRUE for a citizenship", 2, true, ["citizenship_unknown"]],
    ["a number that is no country for a citizenship", 2, 7, ["citizenship_unknown"]],
    ["the ISO number of a country", 2, 156, []],
    ["the ISO number of a country as text", 2, "156", []],
    ["FALSE for a citizenship", 2, false, ["citizenship_unknown"]],
    ["a category as text", 3, "3", []],
    ["a category with a decimal comma as text", 3, "3,0", []],
    ["TRUE for a category", 3, true, ["category_unknown"]],
    ["a date for a category", 3, 45_689, ["category_unknown"]],
    ["an IIN as a number", 1, 900_101_300_007, []],
    ["an IIN without its zeros", 1, 61_211_600_012, ["iin_lost_zeros"]],
    ["TRUE for an IIN", 1, true, ["iin_invalid"]],
    ["a date as a number in a text", 4, "45000", []],
    ["a date with a time of day", 4, 45_000.99, []],
    ["a date as yyyymmdd", 5, 20_251_031, ["date_unreadable"]],
    ["FALSE for a last day", 5, false, ["date_unreadable"]],
    ["zero for a last day", 5, 0, []],
    ["a status that is a number", 6, 5, ["status_unknown"]],
    ["a number of people as text", 7, "1", []],
    ["no number of people", 7, "", []],
  ])("%s", (_, column, cell, expected) => {
    expect(codes(withRow(replaced(column, cell)))).toEqual(expected);
  });

  const rich = (basicValue: unknown, type = "String") => ({ type, basicType: type, basicValue });

  test("values that arrive as objects read as what they show", () => {
    const cells = [
      H.map((heading) => rich(heading)),
      [rich("Ахметов"), rich("РК"), rich(3, "Double")],
      [
        "Ли",
        rich("КНР"),
        { type: "FormattedNumber", basicType: "Double", basicValue: 3, numberFormat: "0.0" },
      ],
      [
        "Ким",
        { type: "LinkedEntity", text: "Uzbekistan", basicType: "Error", basicValue: "#VALUE!" },
        rich("3"),
      ],
      [
        { type: "Entity", text: "Пак", basicType: "Error", basicValue: "#VALUE!" },
        rich("РК"),
        rich(3, "Double"),
      ],
      [rich("", "Empty"), { type: "Empty", basicType: "Empty", basicValue: "" }, rich("", "Empty")],
    ];
    const answer = checked(cells);
    expect([summary(answer), codes(answer)]).toEqual([["fail", 4, 4], []]);
    expect(answer.groups.workers).toMatchObject({ citizens: 2, foreigners: 2 });
  });

  test.each<[string, unknown]>([
    ["an array", { type: "Array", basicType: "Error", basicValue: "#VALUE!", elements: [] }],
    ["a picture", { type: "WebImage", basicType: "Error", basicValue: "#VALUE!", address: "" }],
    ["an object of no known kind", { strange: 1 }],
  ])("%s in a citizenship is an error value, and unclear", (_, cell) => {
    expect(codes(withRow(replaced(2, cell)))).toEqual(["citizenship_error_value"]);
  });

  test("the empty results of formulas are blanks", () => {
    const answer = checked([H, citizen, ["", "", ""], ["Ли", "", ""]]);
    expect([summary(answer), codes(answer)]).toEqual([
      ["undecided", 1, 2],
      ["category_blank", "citizenship_blank", "perhaps_no_person"],
    ]);
  });
});

describe("dates of a whole column", () => {
  const sheet = (...days: unknown[]) => [
    [...H, "Дата увольнения"],
    ...days.map((leave, index) => [`Ахметов ${"абвгдежзи".charAt(index)}`, "РК", 3, leave]),
    ["Ли", "КНР", 3, null],
  ];

  test("in both orders are one finding for the column, with a row of either, where a date can be read both ways", () => {
    const { findings, verdict } = checked(
      sheet("25/12/2026", "12/25/2026", "10/11/2025", "", "", "", "", ""),
    );
    expect(verdict).toBe("fail");
    const mixed = findings.filter(({ code }) => code === "dates_mixed");
    expect(mixed).toMatchObject([{ row: 0, column: 3, values: { dayFirst: 1, monthFirst: 2 } }]);
  });

  test("in one order are no finding for the column", () => {
    expect(codes(checked(sheet("25/12/2026", "26/12/2026", "10/11/2025")))).toEqual(["date_ambiguous"]);
  });

  const born = [
    ["900101300007", "1990-01-01"],
    ["061211600012", "2006-12-11"],
    ["791028302728", "1979-10-28"],
  ] as const;
  const people = (shift: number) => [
    [...H, "ИИН", "Дата рождения", "Дата приема"],
    ...born.map(([iin, birth], index) => [
      `Ахметов ${"абв".charAt(index)}`,
      "РК",
      3,
      iin,
      iso(birth) - shift,
      43_000,
    ]),
  ];

  test("that count from 1904 are refused, since who is employed would be told four years wrong", () => {
    expect(ask(people(1462))).toMatchObject({
      kind: "unreadable",
      code: "dates_from_1904",
    } satisfies Partial<Unreadable>);
    expect(summary(checked(people(0)))).toEqual(["pass", 3, 3]);
  });

  test("that count from 1904 stop nobody where no date decides who is employed", () => {
    expect(summary(checked(people(1462).map((row) => row.slice(0, 5))))).toEqual(["pass", 3, 3]);
  });
});
