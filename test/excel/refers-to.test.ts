import { refersTo } from "../../src/excel/refers-to";

const B2 = { sheet: "Штат", row: 1, column: 1 };

test.each([
  ["=SUM(A1:C3)", true],
  ["=$B$2", true],
  ["=штат!B2+1", true],
  ["='Штат'!A1:B2", true],
  ["=A1", false],
  ["='Штат 2'!B2", false],
  ['="B2"', false],
  ["=OTHER_B2", false],
  ["=KZ.B2", false],
  ["=B2_2", false],
  ["=X1B2", false],
  ["=B2(1)", false],
  ["=A.B2+B3", false],
])("whether %s names the cell B2 of the sheet: %p", (formula, expected) => {
  expect(refersTo(formula, B2)).toBe(expected);
});
