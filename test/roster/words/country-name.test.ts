import { readCitizenship } from "../../../src/roster/words/citizenship";
import { countryName } from "../../../src/roster/words/country-name";
import { states } from "../../../src/roster/words/states";

test.each([
  ["KZ", "ru", "Казахстан"],
  ["KZ", "kk", "Қазақстан"],
  ["KZ", "en", "Kazakhstan"],
  ["KG", "ru", "Кыргызстан"],
  ["CN", "ru", "КНР"],
  ["GN", "ru", "Гвинея"],
  ["SC", "kk", "Сейшель аралдары"],
  ["CI", "en", "Cote d'Ivoire"],
  ["AG", "ru", "Антигуа и Барбуда"],
  ["AL", "kk", "Албания"],
  ["US", "kk", "Америка Құрама Штаттары"],
  ["UM", "ru", "Внешние Малые Острова США"],
  ["QQ", "en", "QQ"],
] as const)("%s in %s is %s", (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

test("the name of every state in every language means it and no other", () => {
  for (const { alpha2: code } of states())
    for (const language of ["en", "ru", "kk"] as const) {
      const name = countryName(code, language);
      expect([name, readCitizenship(name)]).toEqual([name, { kind: "state", code }]);
    }
});
