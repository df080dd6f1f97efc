import { frozenCell } from "../../src/excel/frozen-cell";

test.each([
  [45323, "01.02.2024", "General", { value: 45323, format: "dd.mm.yyyy" }],
  [45323, "01.02.2024", "dd.mm.yyyy", { value: 45323, format: null }],
  [45323, "45323", "General", { value: 45323, format: null }],
  [3, "3", "@", { value: 3, format: "General" }],
  ["1-2", "1-2", "General", { value: "1-2", format: "@" }],
  ["passes", "passes", "General", { value: "passes", format: null }],
  ["", "", "General", { value: "", format: null }],
  [null, "", "General", { value: "", format: null }],
  [true, "TRUE", "General", { value: true, format: null }],
])("%p shown as %p under %p is written so that it shows the same", (value, shown, format, expected) =>
  expect(frozenCell(value, shown, format)).toEqual(expected),
);
