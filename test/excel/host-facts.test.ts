import { hostFacts } from "../../src/excel/host-facts";
import { headlessExcel } from "../workbench/headless-excel";

test("Excel tells its version, languages, theme and the highest version of every set it has", async () => {
  await headlessExcel({ Staff: [] });
  const { sets, ...facts } = hostFacts();
  expect(facts).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    version: "workbench",
    displayLanguage: "ru-RU",
    contentLanguage: "ru-RU",
    theme: "dark",
  });
  const { requirements } = Office.context;
  const known = sets.filter(({ version }) => version !== null);
  expect(known.map(({ name }) => name)).toEqual(["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime"]);
  for (const { name, version } of known) {
    const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
    expect(requirements.isSetSupported(name, version ?? "")).toBe(true);
    expect(requirements.isSetSupported(name, `${String(major)}.${String(minor + 1)}`)).toBe(false);
  }
});

test("outside Excel nothing is known, and nothing fails", () => {
  const full = globalThis.Office;
  Reflect.deleteProperty(globalThis, "Office");
  const { sets, ...facts } = hostFacts();
  expect(Object.values(facts)).toEqual([null, null, null, null, null, null]);
  expect(sets.every(({ version }) => version === null)).toBe(true);
  Object.assign(globalThis, { Office: full });
});
