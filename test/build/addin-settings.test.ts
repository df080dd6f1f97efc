import { addinSettings } from "../../src/build/addin-settings";

test("without settings the add-in is built for the development address and Microsoft's office.js", () => {
  expect(addinSettings({})).toMatchObject({ url: "https://localhost:3000/", officeJs: "cdn" });
  expect(addinSettings({ ADDIN_URL: "", OFFICE_JS: "" })).toMatchObject({
    url: "https://localhost:3000/",
    officeJs: "cdn",
  });
});

test("the address and the source of office.js come from the environment", () => {
  expect(addinSettings({ ADDIN_URL: "https://hr.example.kz/kz/", OFFICE_JS: "local" })).toMatchObject({
    url: "https://hr.example.kz/kz/",
    officeJs: "local",
  });
});

test.each([
  ["hr.example.kz", "ADDIN_URL is not an address: hr.example.kz"],
  ["https://hr.example.kz/kz", 'ADDIN_URL must end with "/": https://hr.example.kz/kz'],
  ["https://hr.example.kz/?a=/", 'ADDIN_URL must end with "/": https://hr.example.kz/?a=/'],
  ["http://hr.example.kz/", "ADDIN_URL must be https: http://hr.example.kz/"],
])("the address %s is refused in a sentence", (ADDIN_URL, sentence) => {
  expect(() => addinSettings({ ADDIN_URL })).toThrow(sentence);
});

test("formulas are marked as synchronous only where the build is asked to", () => {
  expect(addinSettings({}).supportSync).toBe(false);
  expect(addinSettings({ SUPPORT_SYNC: "yes" }).supportSync).toBe(true);
  expect(() => addinSettings({ SUPPORT_SYNC: "true" })).toThrow(
    'SUPPORT_SYNC must be "yes" or "no", not "true"',
  );
});

test("an unknown source of office.js is refused in a sentence", () => {
  expect(() => addinSettings({ OFFICE_JS: "npm" })).toThrow('OFFICE_JS must be "cdn" or "local", not "npm"');
});
