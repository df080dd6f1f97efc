import fc from "fast-check";
import type { Cell } from "../../../src/sheet/cell";
import { tries } from "../../setup/tries";
import { mistypedIin, plainIin, readIin } from "../../../src/roster/words/iin";

test.each<[Cell, string, string]>([
  ["900101300007", "900101300007", "a valid one"],
  ["061211600012", "061211600012", "a woman born in 2006"],
  ["791028302728", "791028302728", "a man born in 1979"],
  ["900101300811", "900101300811", "valid by the second pass of the checksum"],
  ["040229500015", "040229500015", "born on 29 February 2004"],
  [900101300007, "900101300007", "a number"],
  [61211600012, "061211600012", "a number without its leading zero"],
  ["61211600012", "061211600012", "a text without its leading zero"],
  ["900101 300007", "900101300007", "with a space"],
  ["'900101300007", "900101300007", "with Excel's text mark"],
  ["900101-300007", "900101300007", "with a hyphen"],
  ["050229500017", "invalid", "29 February 2005 does not exist"],
  ["900101300008", "invalid", "wrong control digit"],
  ["901301300007", "invalid", "month 13"],
  ["900101700003", "invalid", "a century that is not one"],
  ["000000000000", "invalid", "zeros"],
  ["123456789012", "invalid", "running digits"],
  ["111111111111", "invalid", "a dummy"],
  ["90010130000", "invalid", "a digit too few"],
  ["9001013000071", "invalid", "a digit too many"],
  ["90010130000X", "invalid", "a letter"],
  ["нет", "blank", "a word for none"],
  ["—", "blank", "a dash"],
  ["850101000016", "850101000016", "a century that is not told"],
  ["000229000016", "000229000016", "a leap day of a century that is not told"],
  ["850101000017", "invalid", "the same with a wrong control digit"],
  ["853201000012", "invalid", "a month that does not exist, of no century"],
  ["900101300007 (сверено)", "900101300007", "with words behind it"],
  ["KZ900101300007", "900101300007", "with letters before it"],
  ["900101300007, 061211600012", "invalid", "two of them"],
  ["900101300007.0", "900101300007", "a number that a program took for an amount"],
  ["61211600012,0", "061211600012", "the same without its leading zero"],
  ["900101300007.5", "invalid", "a fraction as text"],
  ["9.00101300007E+11", "900101300007", "a power of ten that holds all digits"],
  ["9,00101300007e+11", "900101300007", "the same with a comma"],
  ["6.1211600012E+10", "061211600012", "the same without its leading zero"],
  ["9,00101E+11", "invalid", "a power of ten that was rounded"],
  ["9.00101300007E+12", "invalid", "a power of ten with a digit too few"],
  ["9.0010130000E+11", "invalid", "a power of ten that was rounded by one digit"],
  ["\u200b900101300007\u2060", "900101300007", "between marks that nobody sees"],
  ["61211600\u200b012", "061211600012", "without its leading zero, around a mark that nobody sees"],
  ["ИИН 900101300007", "900101300007", "behind its name"],
  ["ЖСН: 900101 300007", "900101300007", "behind its name in Kazakh"],
  ["Индивидуальный идентификационный номер 900101300007", "900101300007", "behind its full name"],
  ["ЖСН нөмірі: 900101300007", "900101300007", "behind two words"],
  ["ИИН директора Иванова 900101300007", "invalid", "of somebody who is named beside it"],
  ["ИИН 61211600012", "invalid", "a digit too few behind a word"],
  ["да", "invalid", "a word"],
  [900101300007.5, "invalid", "a fraction"],
  [-61211600012, "invalid", "a negative number"],
  [true, "invalid", "a logical value"],
  [{ error: "#REF!" }, "invalid", "an error"],
  [null, "blank", "nothing"],
  [0, "blank", "a zero that stands for nothing"],
])("%j reads as %s: %s", (cell, expected) => {
  const read = readIin(cell);
  expect(typeof read === "number" ? String(read).padStart(12, "0") : read).toBe(expected);
});

test("90010130080 gives ten in both passes, so no control digit makes it valid", () => {
  const kinds = Array.from({ length: 10 }, (_, control) => readIin(`90010130080${String(control)}`));
  expect(new Set(kinds)).toEqual(new Set(["invalid"]));
});

test.each<[Cell, number | null, string]>([
  ["900101300008", 900101300008, "a wrong control digit"],
  [900101300008, 900101300008, "the same as a number"],
  ["050229500017", 50229500017, "a day that does not exist, with the right control digit"],
  ["950229300012", 950229300012, "the same with no zero in front"],
  ["900101300007", null, "valid"],
  ["000000000000", null, "a dummy"],
  ["123456789012", null, "running digits"],
  ["050140001234", null, "the number of a company"],
  ["90010130000", null, "a digit too few"],
  ["нет", null, "a word"],
])("%j may be an IIN with a slip: %j, %s", (cell, digits) => {
  expect(mistypedIin(cell)).toBe(digits);
});

test("a number of twelve digits is told by its digits as a text of them is", () => {
  // Serial and control digits run through both passes of the checksum.
  const numbers = fc.integer({ min: 0, max: 99_999 }).map((last) => 790_101_300_000 + last);
  fc.assert(
    fc.property(numbers, (iin) => expect(plainIin(iin)).toBe(plainIin(String(iin)))),
    tries("IIN as a number"),
  );
});
