import { countSeverities, groupFindings, openAtFirst } from "../../../src/account/findings/group-findings";
import { marksOf } from "../../../src/taskpane/findings/marks-of";
import type { Finding, FindingCode, Severity } from "../../../src/roster/judgement/findings";
import { sheetOf } from "../roster";

const finding = (
  code: FindingCode,
  severity: Severity,
  row: number | null,
  column: number | null = 1,
): Finding => ({ code, severity, row, column, values: {} });

const check = { columns: { name: 0, citizenship: 1 }, deciding: [7, 3] };
const grouped = (...findings: Finding[]) => groupFindings(findings, check, sheetOf());

test("graver causes come first, and of equal ones the more frequent", () => {
  const causes = grouped(
    finding("vacant_post", "tip", 1),
    finding("iin_invalid", "warning", 1),
    finding("category_blank", "warning", 1),
    finding("category_blank", "warning", 2),
    finding("citizenship_blank", "error", 3),
  );
  expect(causes.map(({ code }) => code)).toEqual([
    "citizenship_blank",
    "category_blank",
    "iin_invalid",
    "vacant_post",
  ]);
});

test("within a cause the rows that decide come first, in the order in which they decide", () => {
  const [cause] = grouped(
    finding("citizenship_blank", "warning", 1),
    finding("citizenship_blank", "error", 3),
    finding("citizenship_blank", "warning", 5),
    finding("citizenship_blank", "error", 7),
  );
  expect(cause?.severity).toBe("error");
  expect(cause?.findings.map(({ row }) => row)).toEqual([7, 3, 1, 5]);
});

test.each([
  ["a cell of the range", 4, 1, "C7"],
  ["a column the roster lacks, by the name of the person", 4, null, "B7"],
  ["the employer, by no cell", null, null, undefined],
])("a finding about %s is placed on the sheet", (_, row, column, address) => {
  const [cause] = grouped(finding("same_iin", "warning", row, column));
  expect(cause?.findings[0]?.place?.address).toBe(address);
});

test("severities are counted, gravest first, and none is said to be zero", () => {
  const findings = [
    finding("vacant_post", "tip", 1),
    finding("vacant_post", "tip", 2),
    finding("iin_invalid", "warning", 1),
  ];
  expect(countSeverities(findings)).toEqual([
    { severity: "warning", count: 1 },
    { severity: "tip", count: 2 },
  ]);
});

test("the gravest cause is open, further ones while there is little to see", () => {
  const many = (code: FindingCode, severity: Severity, count: number) =>
    Array.from({ length: count }, (_, row) => finding(code, severity, row));
  const openOf = (...findings: Finding[]) => [...openAtFirst(grouped(...findings))];
  expect(openOf(...many("citizenship_blank", "error", 30), ...many("vacant_post", "tip", 1))).toEqual([
    "citizenship_blank",
  ]);
  expect(openOf(...many("citizenship_blank", "error", 3), ...many("vacant_post", "tip", 1))).toEqual([
    "citizenship_blank",
    "vacant_post",
  ]);
});

test("a cell with two findings is marked once, by the graver", () => {
  const causes = grouped(finding("same_person", "warning", 4), finding("citizenship_blank", "error", 4));
  expect(marksOf(causes)).toEqual([{ row: 6, column: 2, severity: "error" }]);
});

test("a remark on the employer marks nothing", () => {
  expect(marksOf(grouped(finding("business_size_unknown", "warning", null, null)))).toEqual([]);
});
