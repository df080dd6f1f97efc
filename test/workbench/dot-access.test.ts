import { withoutDots } from "../../src/workbench/grid/dot-access";

test.each([
  ["=A1.gap", '=FIELDVALUE(A1,"gap")'],
  ["=$A$1.gap+1", '=FIELDVALUE($A$1,"gap")+1'],
  ["=B2.managers.gap", '=FIELDVALUE(FIELDVALUE(B2,"managers"),"gap")'],
  ["=Ответ!A1.gap", '=FIELDVALUE(Ответ!A1,"gap")'],
  ["='Мой лист'!A1.checked_on", "=FIELDVALUE('Мой лист'!A1,\"checked_on\")"],
  ["=A1.[what stands there]", '=FIELDVALUE(A1,"what stands there")'],
  ["=IF(A1.gap>0,A1.gap,0)", '=IF(FIELDVALUE(A1,"gap")>0,FIELDVALUE(A1,"gap"),0)'],
])("%s asks for a field", (typed, kept) => {
  expect(withoutDots(typed)).toBe(kept);
});

test.each(['="A1.gap"', "=KZ.QUOTA_OK(A1:C5)", "=A1*1.5", "=KZ1.FORECAST(A1)", "=Sheet1!A1", "=1.5"])(
  "%s asks for none",
  (formula) => {
    expect(withoutDots(formula)).toBe(formula);
  },
);
