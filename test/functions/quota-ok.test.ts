import { quotaOk } from "../../src/functions/quota-ok";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";
import { headings, people, roster } from "./rosters";

const day = [[iso("2025-11-05")]];
const passing = roster(people(7, "РК", 1), people(3, "КНР", 2));
const failing = roster(people(69, "РК", 1), people(30, "КНР", 2));
const small = [[true]];

describe("QUOTA_OK", () => {
  test.each([
    ["7 citizens of 10 in categories 1+2", passing, true],
    ["69 of 99", failing, false],
    ["70 of 100", roster(people(70, "РК", 1), people(30, "КНР", 2)), true],
    [
      "both groups exactly on the line",
      roster(people(63, "РК", 2), people(27, "КНР", 2), people(90, "РК", 3), people(10, "КНР", 4)),
      true,
    ],
    [
      "one group fails, the other passes",
      roster(people(10, "РК", 1), people(8, "РК", 3), people(1, "КНР", 3)),
      false,
    ],
    ["one group empty", roster(people(1, "РК", 3)), true],
    ["unskilled citizens only", roster(people(5, "РК", "без категории")), "#N/A"],
    [
      "a foreign director with a blank category",
      roster(people(100, "РК", 1), people(100, "РК", 3), people(1, "КНР", "")),
      true,
    ],
    [
      "a foreign director with a blank category and few workers",
      roster(people(100, "РК", 1), people(1, "КНР", "")),
      "#N/A",
    ],
    ["headings and nobody under them", roster(), "#N/A"],
    [
      "no headings that can be read",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "#VALUE!",
    ],
    [
      "no column of citizenship",
      [
        ["ФИО", "Категория"],
        ["А", 1],
      ],
      "#VALUE!",
    ],
    [
      "ethnicity instead of citizenship",
      [
        ["ФИО", "Национальность", "Категория"],
        ["А", "казах", 1],
      ],
      "#N/A",
    ],
    [
      "an error cell in the citizenship of one of few",
      roster(people(2, "РК", 1), people(1, { error: "#REF!" }, 1)),
      "#N/A",
    ],
    ["an error cell elsewhere", roster(people(2, "РК", 1), [[{ error: "#REF!" }, "РК", 1]]), true],
  ] as const)("%s", (_, rows, expected) => {
    expect(outcomeOf(() => quotaOk(rows as unknown[][], day))).toBe(expected);
  });

  test("a foreign director with a blank category is never a TRUE where a group could break", () => {
    for (let citizens = 0; citizens < 9; citizens++) {
      const rows = roster(people(citizens, "РК", 3), people(20, "РК", 1), people(1, "КНР", null));
      expect(outcomeOf(() => quotaOk(rows, day))).not.toBe(true);
    }
  });

  describe("and the small-business exemption", () => {
    const foreigners = (count: number) => roster(people(count, "КНР", 3));
    test.each([
      [20, "2025-09-01", true],
      [21, "2025-09-01", false],
      [21, "2025-08-31", true],
    ])("%i people on %s", (count, date, expected) => {
      expect(outcomeOf(() => quotaOk(foreigners(count), [[iso(date)]], small))).toBe(expected);
    });

    test("an empty range is #N/A whatever the employer", () => {
      for (const employer of [undefined, [[true]], [[false]], [["Малый бизнес", "да"]]])
        for (const empty of [
          [[null]],
          [[""]],
          [
            [null, null],
            ["", null],
          ],
          roster(),
        ])
          expect(outcomeOf(() => quotaOk(empty, day, employer))).toBe("#N/A");
    });

    test("is not claimed by leaving the employer out, blank or FALSE", () => {
      for (const employer of [undefined, [[null]], [[""]], [[0]], [[false]]])
        expect(outcomeOf(() => quotaOk(foreigners(5), day, employer))).toBe(false);
    });

    test("can be claimed in a settings range in any of the three languages", () => {
      for (const row of [
        ["Small business", "yes"],
        ["Малый бизнес", "да"],
        ["Шағын бизнес", "иә"],
        ["малый  БИЗНЕС", true],
      ])
        expect(outcomeOf(() => quotaOk(foreigners(5), day, [["Настройка", "Значение"], row]))).toBe(true);
    });

    test("a larger declared headcount wins over the rows", () => {
      const settings = [
        ["Малый бизнес", "да"],
        ["Среднегодовая численность", 21],
      ];
      expect(outcomeOf(() => quotaOk(foreigners(5), day, settings))).toBe(false);
    });
  });

  describe("names what it cannot use", () => {
    test.each([
      ["a logical in place of the day", () => quotaOk(passing, [[true]]), /=KZ\.QUOTA_OK\(A1:F60,,TRUE\)/],
      ["a day that is no day", () => quotaOk(passing, [["завтра"]]), /завтра/],
      ["a day before the rules are known", () => quotaOk(passing, [[iso("2022-12-31")]]), /31\.12\.2022/],
      ["a range in place of the day", () => quotaOk(passing, [[1, 2]]), /1 × 2/],
      ["an employer that is none", () => quotaOk(passing, day, [["маленький"]]), /маленький/],
      [
        "an unknown setting, by row and label",
        () =>
          quotaOk(passing, day, [
            ["Малый бизнес", "да"],
            ["Цвет", "синий"],
          ]),
        /Row 2.*Цвет/,
      ],
      [
        "an unusable setting, by row and value",
        () => quotaOk(passing, day, [["Малый бизнес", "может быть"]]),
        /Row 1.*может быть/,
      ],
      [
        "the rows that decide, by place in the range and heading",
        () => quotaOk(roster(people(2, "РК", 1), people(1, "КР", 1)), day),
        /Row 4 of the range, column “Гражданство”.*КР.*KG, KZ/,
      ],
    ])("%s", (_, formula, sentence) => {
      expect(sentenceOf(formula)).toMatch(sentence);
    });
  });

  test("an undecided answer names three rows and counts the rest", () => {
    const rows = roster(people(2, "РК", 1), people(9, null, 1));
    expect(sentenceOf(() => quotaOk(rows, day))).toMatch(/Row 4.*Row 5.*Row 6.*6 more rows/);
  });

  test.each([null, "", undefined])("blank cells may arrive as %p", (blank) => {
    const rows = [
      headings,
      ...people(7, "РК", 1),
      [blank, blank, blank],
      ...people(3, "КНР", 2),
      [blank, blank, blank],
    ];
    expect(outcomeOf(() => quotaOk(rows, day))).toBe(true);
    expect(outcomeOf(() => quotaOk(passing, [[blank]], [[blank]]))).toBe(true);
  });

  test("a blank date, citizenship or category may arrive as 0", () => {
    const rows = [
      [...headings, "Дата увольнения"],
      ...people(7, "РК", 1).map((row) => [...row, 0]),
      ...people(3, "КНР", 2).map((row) => [...row, 0]),
    ];
    expect(outcomeOf(() => quotaOk(rows, day))).toBe(true);
    expect(outcomeOf(() => quotaOk(roster(people(2, "РК", 1), people(1, 0, 1)), day))).toBe("#N/A");
  });
});
