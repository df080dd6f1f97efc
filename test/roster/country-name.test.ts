import { readCitizenship } from "../../src/roster/citizenship";
import { ambiguousCountries } from "../../src/roster/country-aliases";
import { countryName, nameAsWritten } from "../../src/roster/country-name";

test.each([
  ["KZ", "ru", "Казахстан"],
  ["KZ", "kk", "Қазақстан"],
  ["KZ", "en", "Kazakhstan"],
  ["KG", "ru", "Кыргызстан"],
  ["CN", "ru", "КНР"],
  ["GN", "ru", "Guinea"],
] as const)("%s in %s is %s", (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

test("every country that an ambiguous text may mean has a name that means no other", () => {
  for (const code of new Set(Object.values(ambiguousCountries).flat()))
    for (const language of ["en", "ru", "kk"] as const) {
      const name = countryName(code, language);
      expect([name, readCitizenship(name)]).toEqual([name, { kind: "state", code }]);
    }
});

test.each([
  ["саудовская аравия", "SA", "Саудовская Аравия"],
  ["қазақстан", "KZ", "Қазақстан"],
  ["ниоткуда", "KZ", null],
])("«%s» for %s is written «%s»", (folded, code, name) => {
  expect(nameAsWritten(folded, code)).toBe(name);
});
