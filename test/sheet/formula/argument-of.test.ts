import { argumentOf } from "../../../src/sheet/formula/argument-of";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test.each([
  ["", { is: "omitted" }],
  ["TRUE", { is: "value", value: true }],
  ["-1.5", { is: "value", value: -1.5 }],
  ['"КР ""юг"""', { is: "value", value: 'КР "юг"' }],
  ["TODAY()", { is: "today", plus: 0 }],
  ["TODAY() + 30", { is: "today", plus: 30 }],
  ["TODAY()-7", { is: "today", plus: -7 }],
  ["TODAY()+A1", { is: "calculated" }],
  ["DATE(2026, 11, 3)", { is: "date", year: 2026, month: 11, day: 3 }],
])("%s is a value", (text, read) => {
  expect(argumentOf(text)).toEqual(read);
});

test.each([
  ["$A$5:P140", { of: "range", sheet: null, area: area(4, 0, 136, 16) }],
  ["Штат!A5", { of: "range", sheet: "Штат", area: area(4, 0, 1, 1) }],
  ["'Other''s staff'!B:D", { of: "range", sheet: "Other's staff", area: area(0, 1, 1_048_576, 3) }],
  ["A1#", { of: "spill", sheet: null, area: area(0, 0, 1, 1) }],
  ["KZ_Employer", { of: "name", name: "KZ_Employer" }],
  ["KZ_Plan[#All]", { of: "table", name: "KZ_Plan", withHeadings: true, column: null }],
  ["Штат[]", { of: "table", name: "Штат", withHeadings: false, column: null }],
  ["Staff[Гражданство]", { of: "table", name: "Staff", withHeadings: false, column: "Гражданство" }],
  [
    "Staff[[#All],[ФИО полностью]]",
    { of: "table", name: "Staff", withHeadings: true, column: "ФИО полностью" },
  ],
])("%s names cells", (text, reference) => {
  expect(argumentOf(text)).toEqual({ is: "cells", reference });
});

test.each([
  "A1:F9+1",
  "VSTACK(A1:F1,A7:F60)",
  "{1,2}",
  "'[other.xlsx]Staff'!A1:F9",
  "Staff[@Name]",
  "Staff[[Name]:[Category]]",
  "Jan:Mar!A1",
  "KZ.MCI()",
])("%s is left to Excel", (text) => {
  expect(argumentOf(text)).toEqual({ is: "calculated" });
});
