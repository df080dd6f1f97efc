import { type Employer, unknownEmployer } from "../../src/domain/employer";
import { iso } from "../../src/law/day";
import { defaultReadings } from "../../src/law/readings";
import { type Check, check } from "../../src/roster/check";
import { type Question } from "../../src/roster/judge-roster";

type Cells = Question["cells"];

const day = iso("2025-11-05");
const small: Employer = { ...unknownEmployer, smallBusiness: "yes" };
const headings = ["ФИО", "ИИН", "Гражданство", "Категория", "Дата приема", "Дата увольнения"];

function checked(cells: Cells, more: Partial<Question> = {}): Check {
  const answer = check({ cells, day, ...more });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer;
}

/** People as rows under the headings: citizenship and category, everything else blank but the name. */
function roster(
  ...people: readonly (readonly [citizenship: unknown, category: unknown, more?: object])[]
): Cells {
  return [
    headings,
    ...people.map(([citizenship, category, more], index) => {
      const { name, iin, hire, leave }: Record<string, unknown> = {
        name: `Работник ${String(index)}`,
        ...more,
      };
      return [name, iin ?? null, citizenship, category, hire ?? null, leave ?? null];
    }),
  ];
}

function times<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}

const citizens = (count: number, category: number) => times(count, ["РК", category] as const);
const foreigners = (count: number, category: number) => times(count, ["КНР", category] as const);
const codes = ({ findings }: Check) => findings.map(({ code }) => code);

test.each([
  ["7 citizens of 10 in categories 1+2 pass", [...citizens(7, 1), ...foreigners(3, 2)], "pass"],
  ["69 citizens of 99 fail", [...citizens(69, 2), ...foreigners(30, 2)], "fail"],
  ["9 citizens of 10 in categories 3+4 pass", [...citizens(9, 3), ...foreigners(1, 4)], "pass"],
  ["8 citizens of 9 in categories 3+4 fail", [...citizens(8, 3), ...foreigners(1, 4)], "fail"],
  ["one group may be empty", citizens(3, 4), "pass"],
  ["one group fails, so the roster fails", [...citizens(1, 1), ...foreigners(1, 4)], "fail"],
  ["citizens without category only: nobody to test", times(3, ["РК", "без категории"] as const), "empty"],
  [
    "a foreigner marked unskilled can decide",
    [...citizens(3, 1), ["КНР", "без категории"] as const],
    "undecided",
  ],
  [
    "a foreign director with a blank category is never a pass",
    [...citizens(9, 4), ["КНР", null] as const],
    "undecided",
  ],
])("%s", (_, people, verdict) => {
  expect(checked(roster(...people)).verdict).toBe(verdict);
});

test.each<[string, Cells]>([
  ["no rows", []],
  [
    "blank rows",
    [
      [null, ""],
      [undefined, " "],
    ],
  ],
  ["headings and nothing else", [headings]],
])("%s: empty whatever the employer", (_, cells) => {
  expect(checked(cells).verdict).toBe("empty");
  expect(checked(cells, { employer: small }).verdict).toBe("empty");
});

test("a small business is exempt with 20 people and not with 21", () => {
  const twenty = roster(...foreigners(5, 1), ...citizens(15, 3));
  const more = roster(...foreigners(5, 1), ...citizens(16, 3));
  expect(checked(twenty, { employer: small }).verdict).toBe("exempt");
  expect(checked(more, { employer: small }).verdict).toBe("fail");
  expect(checked(more, { employer: small, day: iso("2025-08-31") }).verdict).toBe("exempt");
  expect(checked(twenty).verdict).toBe("fail");
});

test("a larger declared headcount ends the exemption", () => {
  const employer = { ...small, declaredHeadcount: 21 };
  expect(checked(roster(...foreigners(1, 1)), { employer }).verdict).toBe("fail");
});

test("a day before the rules are known has no answer", () => {
  expect(check({ cells: roster(...citizens(1, 1)), day: iso("2022-12-31") })).toMatchObject({
    kind: "not_covered",
  });
});

test("a roster without a category column cannot be read", () => {
  expect(
    check({
      cells: [
        ["ФИО", "Гражданство"],
        ["А", "РК"],
      ],
      day,
    }),
  ).toMatchObject({
    kind: "unreadable",
    code: "no_category_column",
  });
});

test.each<[string, unknown, unknown, object, string | null]>([
  ["a blank citizenship", null, 3, {}, "citizenship_blank"],
  ["an ambiguous citizenship", "КР", 3, {}, "citizenship_ambiguous"],
  ["an unknown citizenship", "Атлантида", 3, {}, "citizenship_unknown"],
  ["an ethnicity for a citizenship", "казах", 3, {}, "citizenship_is_ethnicity"],
  ["an error for a citizenship", { error: "#N/A" }, 3, {}, "citizenship_error_value"],
  ["a blank category", "РК", null, {}, "category_blank"],
  ["an unknown category", "РК", 7, {}, "category_unknown"],
  ["an error for a category", "РК", { error: "#REF!" }, {}, "category_error_value"],
  ["an unskilled foreigner", "КНР", "—", {}, "foreigner_unskilled"],
  ["an unreadable hire date", "РК", 3, { hire: "давно" }, "date_unreadable"],
  ["an ambiguous leave date", "РК", 3, { leave: "06/11/2025" }, "date_ambiguous"],
  ["leaving before being hired", "РК", 3, { hire: "02.02.2025", leave: "01.02.2025" }, "leave_before_hire"],
  ["a wrong IIN", "РК", 3, { iin: "900101300008" }, "iin_invalid"],
  ["a vacant post", null, 3, { name: "Вакансия" }, "vacant_post"],
  ["a citizen without category", "РК", "без категории", {}, null],
  ["a tidy citizen", "РК", 3, { iin: "900101300007", hire: "01.02.2024" }, null],
  ["a foreigner with a valid IIN", "КНР", 3, { iin: "900101300007" }, null],
  ["somebody who has left, whatever else is wrong", "?", "?", { leave: "01.02.2025" }, null],
])("%s is remarked on where it should be", (_, citizenship, category, more, code) => {
  const answer = checked(roster(...citizens(1, 4), [citizenship, category, more]));
  expect(codes(answer)).toEqual(code === null ? [] : [code]);
  expect(answer.findings.map(({ row }) => row)).toEqual(code === null ? [] : [2]);
});

test("a finding is an error where its row can decide, and a warning where it cannot", () => {
  const severities = (cells: Cells) => checked(cells).findings.map(({ severity }) => severity);
  expect(severities(roster(...citizens(9, 3), ["?", 3]))).toEqual(["warning"]);
  expect(severities(roster(...citizens(8, 3), ["КНР", 3], ["?", 3]))).toEqual(["error"]);
});

test("the rows that settle an undecided verdict by themselves come first", () => {
  const { verdict, deciding } = checked(roster(...citizens(8, 3), ["?", 3], ["КНР", 3]));
  expect([verdict, deciding]).toEqual(["undecided", [9]]);
});

const iin = "900101300007";

test.each<[string, object, readonly [unknown, unknown], number, string]>([
  ["same name, side and category: one person", { name: "Ким Олег" }, ["РК", 3], 9, "same_person"],
  [
    "the name in other letters: one person",
    { name: "КИМ  ОЛЕГ" },
    ["Казахстан", "3 категория"],
    9,
    "same_person",
  ],
  ["another name: one or two", { name: "Пак Олег" }, ["РК", 3], 9, "same_iin"],
  ["another category: one or two", { name: "Ким Олег" }, ["РК", 1], 8, "same_iin"],
  ["another side: one or two", { name: "Ким Олег" }, ["КНР", 3], 8, "same_iin"],
])("two rows with one IIN, %s", (_, second, [citizenship, category], surely, code) => {
  const { headcount, findings } = checked(
    roster(
      ...citizens(8, 4),
      ["РК", 3, { name: "Ким Олег", iin }],
      [citizenship, category, { ...second, iin }],
    ),
  );
  expect(headcount.min).toBe(surely);
  expect(headcount.max).toBe(code === "same_person" ? surely : 10);
  expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set([code]));
});

test("invalid and dummy IINs never merge people", () => {
  const dummy = { iin: "000000000000" };
  expect(checked(roster(["РК", 3, dummy], ["РК", 3, dummy])).headcount).toEqual({ min: 2, max: 2 });
});

test("a refused column of ethnicity is one finding, and the verdict is undecided", () => {
  const answer = checked([
    ["ФИО", "Национальность", "Категория"],
    ["А", "казах", 3],
    ["Б", "русский", 4],
  ]);
  expect(answer.verdict).toBe("undecided");
  expect(answer.findings).toMatchObject([{ code: "ethnicity_column", severity: "error", row: 0, column: 1 }]);
  expect(answer.deciding).toEqual([1, 2]);
});

test("every other reading that touches somebody on the roster is tried and told with its verdict", () => {
  const answer = checked(roster(...citizens(8, 3), ["РФ", 3], ["КНР", 3]));
  expect(answer.verdict).toBe("fail");
  expect(answer.alternatives).toEqual([
    { name: "eaeu", value: "exclude", verdict: "fail" },
    { name: "eaeu", value: "local", verdict: "pass" },
  ]);
  const readings = { ...defaultReadings, eaeu: "local" as const };
  expect(checked(roster(...citizens(8, 3), ["РФ", 3], ["КНР", 3]), { readings }).verdict).toBe("pass");
});

test("the order of rows and extra columns change nothing", () => {
  const people = [...citizens(6, 1), ...foreigners(3, 2), ["?", 2] as const, ["РК", null] as const];
  const straight = checked(roster(...people));
  const turned = checked(roster(...[...people].reverse()));
  const wider = checked(
    roster(...people).map((row, index) => [index, ...row.slice(0, 2), "x", ...row.slice(2)]),
  );
  expect(turned.groups).toEqual(straight.groups);
  expect(wider.groups).toEqual(straight.groups);
  expect([turned.verdict, wider.verdict]).toEqual([straight.verdict, straight.verdict]);
});

test("values that arrive as objects are read by what they hold", () => {
  const rich = (basicValue: unknown) => ({ type: "String", basicValue });
  expect(
    checked([
      ["Гражданство", "Категория"],
      [rich("РК"), rich(3)],
    ]).groups.workers.citizens,
  ).toBe(1);
});

test("columns in the answer are positions in the cells handed over", () => {
  const cells = [["Список"], [], ["№", "ФИО", "Категория", "Гражданство"], [1, "А", 3, "РК"]];
  expect(checked(cells)).toMatchObject({
    headerRow: 2,
    columns: { rowNumber: 0, name: 1, category: 2, citizenship: 3 },
  });
});

test.each([
  ["Казхстан", "Казахстан"],
  ["Узбекистанн", "Узбекистан"],
  ["Kazakhsta", "Kazakhstan"],
  ["Қазақстн", "Қазақстан"],
  ["Ирен", "empty"],
  ["Остров", "empty"],
])("the slip %s is a suggestion of %s and no reading", (text, meant) => {
  const answer = checked(roster(...citizens(1, 1), [text, 1]));
  expect(answer.verdict).toBe("undecided");
  expect(answer.findings).toMatchObject([{ code: "citizenship_unknown", values: { text, meant } }]);
});

describe("an IIN", () => {
  const heading = ["ФИО", "ИИН", "Дата рождения", "Гражданство", "Категория"];
  const remarks = (iin: unknown, birth: unknown) =>
    codes(checked([heading, ["Ахметов", iin, birth, "РК", 1]]));

  test.each([
    ["that is right", "900101300007", "01.01.1990", []],
    ["that lost its zeros in a number cell", 61_211_600_012, null, ["iin_lost_zeros"]],
    ["that is a company's number", "050140001234", null, ["iin_is_bin"]],
    ["with another date of birth beside it", "900101300007", "02.01.1990", ["birth_date_differs"]],
    ["with an unreadable date of birth beside it", "900101300007", "давно", []],
  ])("%s", (_, iin, birth, expected) => {
    expect(remarks(iin, birth)).toEqual(expected);
  });
});
