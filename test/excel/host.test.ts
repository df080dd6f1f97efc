import {
  displayLanguage,
  officeTheme,
  onRibbonAction,
  ready,
  showPane,
  supports,
} from "../../src/excel/host";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

describe("inside Excel", () => {
  let excel: HeadlessExcel;

  beforeAll(async () => {
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
  beforeAll(() => Object.assign(globalThis, { Office: undefined }));

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
