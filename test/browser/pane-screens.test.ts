import type { Browser } from "playwright-core";
import { languages } from "../../src/i18n/language";
import { pane as paneTexts } from "../../src/i18n/pane";
import type { ScreenId } from "../../src/taskpane/navigation/screen-props";
import type { GridBridge } from "../../src/workbench/bridge";
import { launchBrowser, origin } from "../setup/browser";
import { openEverything, scrollsSideways, violations } from "./pane-faults";
import { unclear } from "./pane-rosters";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(120_000);

const screens = Object.keys(paneTexts.en).flatMap(
  (key) => /^screen\.(.+)$/.exec(key)?.[1] ?? [],
) as ScreenId[];

/** 15 citizens and 10 foreigners in one group: exempt as a small business until a day, and short since. */
const many = [
  ["ФИО", "Гражданство", "Категория"],
  ...Array.from({ length: 25 }, (_, index) => [
    `Работник ${String(index + 1)}`,
    index < 15 ? "Казахстан" : "Турция",
    1,
  ]),
];

/** Colours come with the theme and lengths with the language, so each is looked at once with every screen. */
test.each([
  ["en", "light"],
  ["ru", "dark"],
  ["kk", "light"],
] as const)("in %s and %s no screen has faults of access or scrolls sideways", async (language, theme) => {
  const session = await openPane(browser, unclear, { language, theme });
  await session.check();
  for (const id of screens.slice(1)) {
    await session.resize(350);
    await session.show(id);
    await openEverything(session);
    for (const width of [350, 320]) {
      await session.resize(width);
      expect([id, width, await scrollsSideways(session)]).toEqual([id, width, false]);
    }
    expect([id, await violations(session)]).toEqual([id, []]);
  }
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

test.each(languages)(
  "in %s every screen can be reached in a narrow pane, and the chosen one is in view",
  async (language) => {
    const session = await openPane(browser, unclear, { language });
    await session.resize(320);
    for (const id of [...screens, "check"] as const) {
      await session.show(id);
      const chosen = session.pane.getByRole("tab", { selected: true });
      expect(await chosen.getAttribute("value")).toBe(id);
      const edge = await chosen.evaluate((tab) => tab.getBoundingClientRect().right);
      expect(edge).toBeLessThanOrEqual(320 - 34);
    }
    expect(session.trouble).toEqual([]);
    await session.page.close();
  },
);

test("the menu of screens lies over the pane and leaves it in view, and Escape closes it", async () => {
  const { page, pane, resize } = await openPane(browser, unclear, { language: "ru" });
  await resize(320);
  const more = pane.getByRole("button", { name: "Другие экраны" });
  await more.press("Enter");
  await pane.getByRole("menuitem", { name: "Работодатель" }).waitFor();
  const isCovered = await pane.getByRole("heading", { level: 1 }).evaluate((heading) => {
    const { left, bottom } = heading.getBoundingClientRect();
    return !heading.contains(heading.ownerDocument.elementFromPoint(left + 2, bottom - 4));
  });
  expect(isCovered).toBe(false);
  await page.keyboard.press("Escape");
  await pane.getByRole("menu").waitFor({ state: "detached" });
  expect(await more.evaluate((button) => button.ownerDocument.activeElement === button)).toBe(true);
  await page.close();
});

test("the tabs are one stop of the Tab key, and arrows lead from one to the next", async () => {
  const { page, pane } = await openPane(browser, unclear);
  const tab = (name: string) => pane.getByRole("tab", { name, exact: true });
  await tab("Check").focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Rules" }).waitFor();
  expect(await tab("Rules").evaluate((element) => element.ownerDocument.activeElement === element)).toBe(
    true,
  );
  await page.keyboard.press("Tab");
  expect(await tab("Rules").evaluate((element) => element.ownerDocument.activeElement?.role)).not.toBe("tab");
  await page.keyboard.press("Shift+Tab");
  expect(await tab("Rules").evaluate((element) => element.ownerDocument.activeElement === element)).toBe(
    true,
  );
  await page.close();
});

test("what the form states is written into the workbook and answers the check anew", async () => {
  const { page, pane, trouble, check, show } = await openPane(browser, many);
  expect(await check()).toBe("fail");
  await show("employer");
  const form = pane.getByRole("tabpanel");
  await form.getByRole("radio", { name: "Compute" }).check();
  await form.getByLabel("Average annual headcount").fill("12");
  await form.getByLabel("Average annual income").fill("50 000 000");
  await form.getByLabel("Average annual income").press("Enter");
  await form.getByText("By these figures: micro business").waitFor();
  await form.getByText("These facts stand in the table KZ_Employer").waitFor();
  await form.getByLabel("Kandas who are not yet citizens").selectOption({ label: "count on the local side" });
  await page.waitForFunction(async () => (await window.workbench?.get("KZ_Employer!B5"))?.value === "local");
  const rows = await page.evaluate(async () => {
    const cells = [2, 3, 4].map((row) => window.workbench?.get(`KZ_Employer!B${String(row)}`));
    return (await Promise.all(cells)).map((cell) => cell?.value);
  });
  expect(rows).toEqual(["compute", "12", "50000000"]);
  await show("check");
  await pane
    .getByText(/the exemption holds with no more than|small-business exemption does not hold/i)
    .first()
    .waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("what a person types in the table is read by the form", async () => {
  const { page, pane, trouble, show, type } = await openPane(browser, many);
  await show("employer");
  const form = pane.getByRole("tabpanel");
  await form.getByRole("radio", { name: "Compute" }).check();
  await form.getByText("These facts stand in the table KZ_Employer").waitFor();
  await type("KZ_Employer!B2", "нет");
  await pane.locator('input[type="radio"][value="no"]:checked').first().waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("the same roster on two days stands side by side, and the day that made the difference is named", async () => {
  const { page, pane, trouble, check, show } = await openPane(browser, many);
  await pane.getByRole("radio", { name: "Yes" }).check();
  expect(await check()).toBe("fail");
  await show("rules");
  await pane.getByText("On 01.09.2025 this roster lost its exemption.").waitFor();
  expect(
    await pane
      .locator("[data-day-verdict]")
      .evaluateAll((cards) => cards.map((card) => card.dataset["dayVerdict"])),
  ).toEqual(["exempt", "fail"]);
  await pane.getByLabel("Other day").fill("2023-06-30");
  await pane.getByText("On 01.09.2025 this roster lost its exemption.").waitFor();
  expect(trouble).toEqual([]);
  await page.close();
});

test("a formula over the open list goes into the active cell and answers as the pane does", async () => {
  const { page, pane, trouble, check, show } = await openPane(browser, many);
  expect(await check()).toBe("fail");
  await show("functions");
  await pane.getByRole("searchbox", { name: "Search formulas" }).fill("quota_ok");
  await pane.getByRole("button", { name: /KZ\.QUOTA_OK$/ }).click();
  await pane.getByText("=KZ.QUOTA_OK(Staff!A1:C26)").waitFor();
  const help = await pane.getByRole("link", { name: "Help page" }).getAttribute("href");
  expect((await page.request.get(`${origin()}/${help ?? ""}`)).status()).toBe(200);
  await pane.getByRole("button", { name: "Insert in the active cell" }).click();
  await pane.getByText(/Staff!A1 lies within the cells the formula reads/).waitFor();
  await page.evaluate(() => {
    const { api } = (window as unknown as { workbenchBridge: GridBridge }).workbenchBridge;
    api.getActiveWorkbook()?.getActiveSheet().getRange("F1").activate();
  });
  await pane.getByRole("button", { name: "Insert in the active cell" }).click();
  await pane.getByText(/The formula stands in .*F1 now/).waitFor();
  await page.waitForFunction(async () => (await window.workbench?.get("Staff!F1"))?.value === false);
  expect(trouble).toEqual([]);
  await page.close();
});
