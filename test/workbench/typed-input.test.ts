import { typedInput } from "../../src/workbench/grid/typed-input";

test.each([
  ["16.12.2026", 46372, "dd.mm.yyyy"],
  ["1/9/2025", 45901, "dd.mm.yyyy"],
  ["29.02.2024", 45351, "dd.mm.yyyy"],
  ["1,5", 1.5, null],
  ["-0,25", -0.25, null],
  ["1 234,5", 1234.5, null],
  ["1 234 567", 1234567, null],
  ["70%", 0.7, "0%"],
  ["12,5 %", 0.125, "0.00%"],
  ["ИСТИНА", true, null],
  ["ложь", false, null],
  ["Ақиқат", true, null],
  ["true", true, null],
])("%s means %s", (text, value, format) => expect(typedInput(text)).toEqual({ value, format }));

test.each([
  "",
  "текст",
  "31.02.2026",
  "32.01.2026",
  "1.13.2026",
  "1.2",
  "1,2,3",
  "12 34",
  "900101300000",
  "№ 5",
  "01.01.1900",
])("%p is left to the grid", (text) => expect(typedInput(text)).toBeNull());
