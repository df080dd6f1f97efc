import { typedFormula } from "../../src/workbench/grid/typed-formula";

test.each([
  ["=KZ.RATIO_ROOM(60;60;3)", "=KZ.RATIO_ROOM(60,60,3)"],
  ['=KZ.QUOTA_OK(A1:J60;"01.09.2026; потом")', '=KZ.QUOTA_OK(A1:J60,"01.09.2026; потом")'],
  ["=IF(A1>1,5;2,25;'Лист; 1'!B2)", "=IF(A1>1.5,2.25,'Лист; 1'!B2)"],
  ["=SUM({1;2};3)", "=SUM({1;2},3)"],
  ['=CONCAT("а ""б; в""";"г")', '=CONCAT("а ""б; в""","г")'],
])("%s is read as %s", (typed, formula) => expect(typedFormula(typed)).toBe(formula));

test.each(["=KZ.RATIO_ROOM(60,60,3)", '=A1&"1,5; 2"', "=SUM({1;2})", "=1.5+A1"])("%s stays", (typed) =>
  expect(typedFormula(typed)).toBe(typed),
);
