import { iso } from "../../../src/law/day";
import { readCategory } from "../../../src/roster/words/category";
import type { Cells } from "../../../src/sheet/cell";
import { check, type Check } from "../../../src/roster/check";
import { type Finding, type FindingCode, findingCodes } from "../../../src/roster/judgement/findings";
import { type FixValue, fixOf } from "../../../src/roster/judgement/fix";

const HEADINGS = ["ФИО", "ИИН", "Гражданство", "Должность", "Категория", "Дата рождения", "Дата увольнения"];

function checked(cells: Cells): Check {
  const answer = check({ cells, day: iso("2025-06-15") });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return answer;
}

/** A person in category 3 with nothing to remark on, apart from what is said otherwise. */
function person(otherwise: Partial<Record<(typeof HEADINGS)[number], unknown>>): unknown[] {
  const usual: Record<string, unknown> = { ФИО: "Ахметов", Гражданство: "РК", Категория: 3 };
  return HEADINGS.map(
    (heading) => otherwise[heading] ?? (heading in otherwise ? null : (usual[heading] ?? null)),
  );
}

const sheet: Cells = [
  HEADINGS,
  person({}),
  person({ Гражданство: "Казхстан" }),
  person({ Гражданство: "КР" }),
  person({ Гражданство: "KP" }),
  person({ Категория: null, Должность: "инженер" }),
  person({ Категория: "7", Должность: "бухгалтер" }),
  person({ Гражданство: "КНР", Категория: "без категории", Должность: "инженер" }),
  person({ "Дата увольнения": "06/07/2025" }),
  person({ ИИН: 61_211_600_012 }),
  person({ ИИН: "79IO283O2728" }),
  person({ ИИН: "900101300007", "Дата рождения": iso("1990-01-02") }),
];

const fixes = checked(sheet).findings.flatMap((finding) => {
  const fix = fixOf(finding, sheet, checked(sheet).columns);
  return fix === null ? [] : [{ finding, fix, values: fix.kind === "safe" ? [fix.value] : fix.values }];
});

function written(value: FixValue): string | number {
  if (value.as === "text") return value.text;
  return value.as === "number" ? value.number : value.day;
}

/** The sheet with one value written where the finding stands. */
function mended({ row, column }: Pick<Finding, "row" | "column">, value: FixValue): Cells {
  return sheet.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? written(value) : cell)) : cells,
  );
}

test.each<[FindingCode, string, unknown[]]>([
  ["citizenship_unknown", "suggestion", ["Казахстан"]],
  ["citizenship_ambiguous", "suggestion", ["Кыргызстан", "Казахстан"]],
  ["citizenship_ambiguous", "suggestion", ["КНДР", "Казахстан", "Кыргызстан"]],
  ["category_blank", "suggestion", [3]],
  ["category_unknown", "suggestion", [3]],
  ["foreigner_unskilled", "suggestion", [3]],
  ["date_ambiguous", "suggestion", [iso("2025-07-06"), iso("2025-06-07")]],
  ["iin_lost_zeros", "safe", ["061211600012"]],
  ["iin_invalid", "suggestion", ["791028302728"]],
  ["birth_date_differs", "suggestion", [iso("1990-01-01")]],
])("%s is mended by a %s: %j", (code, kind, values) => {
  expect(fixes.map((each) => [each.finding.code, each.fix.kind, each.values.map(written)])).toContainEqual([
    code,
    kind,
    values,
  ]);
});

test("whatever of a fix is written, its finding is gone", () => {
  for (const { finding, values } of fixes)
    for (const value of values) {
      const left = checked(mended(finding, value)).findings.filter(
        ({ row, column, code }) => row === finding.row && column === finding.column && code === finding.code,
      );
      expect([finding.code, value, ...left]).toEqual([finding.code, value]);
    }
});

test("a safe fix leaves the answer as it was, but for the remark itself", () => {
  const before = checked(sheet);
  const safe = fixes.filter(({ fix }) => fix.kind === "safe");
  expect(safe).toHaveLength(1);
  for (const { finding, values } of safe)
    for (const value of values) {
      const { findings, ...after } = checked(mended(finding, value));
      expect({ ...before, findings }).toEqual({ ...after, findings });
      expect(findings).toHaveLength(before.findings.length - 1);
    }
});

test("a fix stands where its finding stands", () => {
  for (const { finding, fix } of fixes) expect([fix.row, fix.column]).toEqual([finding.row, finding.column]);
});

const place = { row: 1, column: 0 };

test.each<[FindingCode, unknown[], string]>([
  ["citizenship_unknown", ["Марс"], "a text no country is like"],
  ["citizenship_is_ethnicity", ["казах"], "a people, since it says nothing about citizenship"],
  ["citizenship_blank", [null], "nothing"],
  ["category_blank", [null, ""], "a blank category beside a blank job title"],
  ["category_blank", [null, "Хранитель времени"], "a blank category beside an unknown job"],
  ["date_unreadable", ["давно"], "a word for a date"],
  ["iin_invalid", ["900101300008"], "an IIN with a wrong digit"],
  ["iin_is_bin", ["050140001234"], "a company's number"],
  ["iin_lost_zeros", ["061211600012"], "an IIN as text, which was mended meanwhile"],
  ["birth_date_differs", ["02.01.1990"], "a date of birth without an IIN"],
])("%s has no fix for %j: %s", (code, cells) => {
  expect(fixOf({ code, ...place }, [["", "Должность"], cells], { position: 1 })).toBeNull();
});

test.each<[string, string[] | null, string]>([
  ["РК", ["без категории"], "a citizen, in the language of the column"],
  ["КНР", null, "a foreigner, for whom it would be a finding again"],
  ["КР", null, "a person who may be either"],
])("unskilled work of somebody from %s suggests %j: %s", (citizenship, values) => {
  const cells = [
    ["Категория", "Должность", "Гражданство"],
    [null, "уборщица", citizenship],
  ];
  const fix = fixOf({ code: "category_blank", ...place }, cells, {
    category: 0,
    position: 1,
    citizenship: 2,
  });
  expect(fix?.kind === "suggestion" ? fix.values.map(written) : null).toEqual(values);
});

test("a code of the classifier of occupations suggests a category too", () => {
  const finding = { code: "category_blank", ...place } as const;
  for (const code of [7212, "7212-2-005"])
    expect(fixOf(finding, [[], [null, code]], { category: 0, occupation: 1 })).toMatchObject({
      values: [{ as: "number", number: 4 }],
    });
});

test.each(["Category", "Категория", "Санаты"])("«no category» under %s reads as that", (heading) => {
  const cells = [
    [heading, "Должность", "Гражданство"],
    ["", "уборщица", "РК"],
  ];
  const columns = { category: 0, position: 1, citizenship: 2 };
  const fix = fixOf({ code: "category_blank", ...place }, cells, columns);
  expect(fix?.kind === "suggestion" && fix.values.map((value) => readCategory(written(value)))).toEqual([
    "none",
  ]);
});

test("no code of a finding without a cell has a fix", () => {
  for (const code of findingCodes) expect(fixOf({ code, row: null, column: null }, sheet, {})).toBeNull();
});

test.each([
  ["Citizenship", "KP", ["North Korea", "Kazakhstan", "Kyrgyzstan"]],
  ["Азаматтығы", "КР", ["Қырғызстан", "Қазақстан"]],
])("under the heading %s the names for %s are in its language", (heading, text, names) => {
  const fix = fixOf({ code: "citizenship_ambiguous", ...place }, [[heading], [text]], { citizenship: 0 });
  expect(fix?.kind === "suggestion" && fix.values.map(written)).toEqual(names);
});
