import {
  displayLanguage,
  officeTheme,
  onRibbonAction,
  ready,
  showPane,
  supports,
} from "../../src/excel/host";
import { hostFacts } from "../../src/excel/host-facts";
import { forget, recall, remember } from "../../src/excel/remember";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

describe("inside Excel", () => {
  let excel: HeadlessExcel;

  beforeEach(async () => {
    excel = await headlessExcel({ Sheet1: [] });
  });

  test("language, theme and requirement sets are known", async () => {
    expect(await ready()).toBe(true);
    expect(displayLanguage()).toBe("ru-RU");
    expect(officeTheme()).toBe("dark");
    expect(supports("ExcelApi", "1.9")).toBe(true);
    expect(supports("ExcelApi", "1.99")).toBe(false);
  });

  test("a ribbon action tells Excel that it ended, also when it failed", async () => {
    let completed = 0;
    const event = { completed: () => (completed += 1) };
    onRibbonAction("good", () => undefined);
    onRibbonAction("bad", () => Promise.reject(new Error("no")));
    await excel.actions.get("good")?.(event);
    await expect(Promise.resolve(excel.actions.get("bad")?.(event))).rejects.toThrow("no");
    expect(completed).toBe(2);
  });

  test("the pane can be shown", async () => {
    await showPane();
    expect(excel.paneShown()).toBe(1);
  });
});

describe("outside Excel", () => {
  beforeEach(() => Object.assign(globalThis, { Office: undefined }));

  test("nothing is known and nothing fails", async () => {
    expect(await ready()).toBe(false);
    expect(displayLanguage()).toBeNull();
    expect(officeTheme()).toBeNull();
    expect(supports("ExcelApi", "1.1")).toBe(false);
  });

  test("a host that tells no theme leaves it to the browser", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "kk-KZ" } } });
    expect(officeTheme()).toBeNull();
    expect(displayLanguage()).toBe("kk-KZ");
    expect(supports("ExcelApi", "1.1")).toBe(false);
  });
});

describe("facts for a report of trouble", () => {
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
});

test("what is remembered comes back as it was, and can be replaced and forgotten", async () => {
  await headlessExcel({ Sheet1: [] });
  expect(await recall("mapping")).toBeUndefined();
  await remember("mapping", { sheet: "Штат", columns: [1, null] });
  expect(await recall("mapping")).toEqual({ sheet: "Штат", columns: [1, null] });
  await remember("mapping", false);
  expect(await recall("mapping")).toBe(false);
  await forget("mapping");
  await forget("mapping");
  expect(await recall("mapping")).toBeUndefined();
});
