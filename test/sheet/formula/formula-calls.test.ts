import { formulaCalls, withArguments } from "../../../src/sheet/formula/formula-calls";

const callsIn = (formula: string) =>
  formulaCalls(formula).map(({ id, given }) => [id, ...given.map(({ text }) => text)]);

test.each([
  [
    "=KZ.QUOTA_OK(Staff!A5:P140,TODAY(),KZ_Employer)",
    [["QUOTA_OK", "Staff!A5:P140", "TODAY()", "KZ_Employer"]],
  ],
  ["=kz.quota_ok( A1:F60 , , TRUE )", [["QUOTA_OK", "A1:F60", "", "TRUE"]]],
  ["=_xldudf_KZ_QUOTA(A1:F60)", [["QUOTA", "A1:F60"]]],
  ["=KZ.MCI()", [["MCI"]]],
  ["=KZ.QUOTA_OK('a,b (1)'!A1:F9)", [["QUOTA_OK", "'a,b (1)'!A1:F9"]]],
  ['=KZ.COUNTRY("КР, ""юг"")")', [["COUNTRY", '"КР, ""юг"")"']]],
  ["=KZ.PLAN_OK(T[[#All],[a,b]],KZ_Plan[#All])", [["PLAN_OK", "T[[#All],[a,b]]", "KZ_Plan[#All]"]]],
  ["=KZ.CATEGORY({1,2;3,4})", [["CATEGORY", "{1,2;3,4}"]]],
  ['="KZ.QUOTA_OK(A1)"&KZ_Plan', []],
  ["=MY.KZ.QUOTA_OK(A1)", []],
])("the calls in %s", (formula, calls) => {
  expect(callsIn(formula)).toEqual(calls);
});

test("calls inside others are found, the outer ones first", () => {
  expect(callsIn('=IF(KZ.QUOTA_OK(A1:F60,DATE(2026,2,1)),"yes",KZ.RATIO_OK(KZ.MCI(),B2,3))')).toEqual([
    ["QUOTA_OK", "A1:F60", "DATE(2026,2,1)"],
    ["RATIO_OK", "KZ.MCI()", "B2", "3"],
    ["MCI"],
  ]);
});

test("another argument changes its call and nothing beside it", () => {
  const formula = '=IF(KZ.QUOTA_OK(A7:F60, TRUE ),"да (1)","нет")';
  const [call] = formulaCalls(formula);
  expect(call && withArguments(formula, call, ["A5:F60", "", "TRUE", ""])).toBe(
    '=IF(KZ.QUOTA_OK(A5:F60,,TRUE),"да (1)","нет")',
  );
});

test("a formula that is not finished has no calls that are", () => {
  expect(callsIn("=KZ.QUOTA_OK(A1:F60")).toEqual([]);
});
