import path from "node:path";
import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { buildStandIn } from "./stand-in-addin";

const dataset = (file: string) => JSON.stringify(path.resolve("node_modules/i18n-iso-countries", file));

/** A formula that hands out the dataset as the built file has it. */
const COUNTRIES = `
import codes from ${dataset("codes.json")};
import en from ${dataset("langs/en.json")};
import kk from ${dataset("langs/kk.json")};
import ru from ${dataset("langs/ru.json")};
/**
 * The countries.
 * @customfunction COUNTRIES COUNTRIES
 */
export function countries(): unknown {
  return { codes, names: [en.countries, kk.countries, ru.countries] };
}
`;

test("the built file knows every country as the dataset does, in less room", async () => {
  const { errors, files } = await buildStandIn({ formulas: { "countries.ts": COUNTRIES } });
  expect(errors).toEqual([]);
  const built = files.get("functions.js") ?? "";
  const associate = jest.fn();
  new Function("CustomFunctions", built)({ associate });
  const known = associate.mock.calls[0]?.[1]() as { codes: readonly string[][]; names: unknown };
  expect(known).toEqual({
    codes: expect.arrayContaining(codes.map((columns) => columns.slice(0, 3))),
    names: [english.countries, kazakh.countries, russian.countries],
  });
  expect(known.codes).toHaveLength(codes.length);
  expect(built.length).toBeLessThan(0.8 * JSON.stringify([codes, english, kazakh, russian]).length);
});
