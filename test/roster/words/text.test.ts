import { fold, withoutKazakhLetters } from "../../../src/roster/words/text";

test.each([
  ["  Гражданство  ", "гражданство", "spaces around"],
  ["ДАТА\u00a0ПРИЁМА", "дата приема", "case, ё and a no-break space"],
  ["Дата\nприема", "дата приема", "a line break"],
  ["Ф.И.О.", "фио", "a dotted abbreviation"],
  ["Ф. И. О.", "фио", "a dotted abbreviation with spaces"],
  ["Т.А.Ә.", "таә", "a dotted abbreviation in Kazakh"],
  ["Аты-жөні", "аты жөні", "a hyphen"],
  ["U.S.A.", "usa", "a dotted abbreviation in Latin"],
  ["№ п/п", "no пп", "initials after a sign"],
  ["гр. РК", "гр рк", "an abbreviated word"],
  ["Кaзaхстан", "казахстан", "Latin look-alikes in a Cyrillic word"],
  ["Kаzakhstаn", "kazakhstan", "Cyrillic look-alikes in a Latin word"],
  ["Р\u00adос\u200bсия", "россия", "soft hyphens and zero-width spaces"],
  ["Fullwidth １２", "fullwidth 12", "full-width digits"],
  ["«Казахстан»", "казахстан", "quotation marks"],
])("%j is compared as %j (%s)", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["қазақстан", "казахстан".replace("х", "к"), "қ is typed к"],
  ["қызметкер", "кызметкер", "қ is typed к"],
  ["үшінші", "ушинши", "ү is typed у, і is typed и"],
  ["әкесінің аты", "акесинин аты", "ә is typed а, ң is typed н"],
  ["жұмыстан", "жумыстан", "ұ is typed у"],
  ["жүзеге асыру һ", "жузеге асыру х", "һ is typed х"],
])("%s without Kazakh letters is %s: %s", (folded, plain) => {
  expect(withoutKazakhLetters(folded)).toBe(plain);
});

// A soft hyphen is nothing, and no key writes it: with one, a text goes the long way.
test("what the keys write is compared as it is in a text with other characters", () => {
  const ascii = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index));
  const cyrillic = Array.from({ length: 0x70 }, (_, index) => String.fromCharCode(0x3f0 + index));
  const letters = [...ascii, ...cyrillic, ..."әғқңөұүһіӘҒҚҢӨҰҮҺІ№\n\tK"];
  const pairs = letters.flatMap((one) =>
    [...letters.slice(0, 40), "б", "ё", "z"].flatMap((other) => [
      `${one}${other}а b${other}${one}`,
      `${one}${other} ${other}${one}${other}`,
      `${one} ${other}${one}`,
    ]),
  );
  expect(pairs.filter((pair) => fold(pair) !== fold(`\u00ad${pair}`))).toEqual([]);
});
