import { shownFormula, storedFormula } from "../../../src/sheet/formula/stored-formula";

test.each([
  ["KZ.QUOTA_OK(A1:F60)", "_xldudf_KZ_QUOTA_OK(A1:F60)"],
  ['IF(KZ.TEST_END(B2)>1,"KZ.TEST_END",2)', 'IF(_xldudf_KZ_TEST_END(B2)>1,"KZ.TEST_END",2)'],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  [
    'FIELDVALUE(FIELDVALUE(A1,"managers"),"gap")+MY.FIELDVALUE(1)',
    '_xlfn.FIELDVALUE(_xlfn.FIELDVALUE(A1,"managers"),"gap")+MY.FIELDVALUE(1)',
  ],
  ['"FIELDVALUE("&A1', '"FIELDVALUE("&A1'],
])("%s is stored as %s and shown again", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});
