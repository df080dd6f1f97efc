import { callsKz } from "../../src/excel/calls-kz";

test.each([
  "=KZ.QUOTA(A1:F9)",
  "=IF(A1,kz.mci(),0)",
  "=1+_xldudf_KZ_MCI()",
  "=-KZ.MCI()",
  "=[2]!_xldudf_KZ_MCI()",
  "='My sheet'!A1+KZ.MCI()",
])("%s calls us", (formula) => expect(callsKz(formula)).toBe(true));

test.each(["KZ.QUOTA()", '="=KZ.MCI()"', "='KZ.MCI()'!A1", "=XKZ.MCI()", "=KZ", "=my.KZ.MCI()", 7, "", null])(
  "%p does not call us",
  (formula) => expect(callsKz(formula)).toBe(false),
);
