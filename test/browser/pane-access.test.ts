import type { Browser } from "playwright-core";
import { languages } from "../../src/i18n/language";
import { launchBrowser } from "../setup/browser";
import { competing, unclear } from "./pane-rosters";
import { openEverything, scrollsSideways, violations } from "./pane-faults";
import { openPane } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(60_000);

test.each(
  languages.flatMap((language) => (["light", "dark"] as const).map((theme) => [language, theme] as const)),
)("in %s and %s the pane has no faults of access and does not scroll sideways", async (language, theme) => {
  const session = await openPane(browser, unclear, { language, theme });
  await session.resize(320);
  await session.pane.getByRole("button").first().waitFor();
  expect(await session.pane.locator("html").getAttribute("lang")).toBe(language);
  expect(await violations(session)).toEqual([]);
  await session.check();
  await openEverything(session);
  for (const width of [350, 320]) {
    await session.resize(width);
    expect([width, await scrollsSideways(session)]).toEqual([width, false]);
  }
  expect(await violations(session)).toEqual([]);
  const ground = await session.pane
    .locator(".fui-FluentProvider")
    .evaluate((provider) => getComputedStyle(provider).backgroundColor);
  expect(ground === "rgb(255, 255, 255)" ? "light" : "dark").toBe(theme);
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

test.each(languages)("the question for a column in %s has no faults of access", async (language) => {
  const session = await openPane(browser, competing, { language, theme: "dark" });
  await session.resize(320);
  await session.check();
  await session.pane.getByRole("combobox").nth(1).waitFor();
  expect(await violations(session)).toEqual([]);
  await session.pane.getByRole("combobox").first().selectOption({ index: 2 });
  await session.pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await openEverything(session);
  const choices = session.pane.getByRole("group").getByRole("combobox");
  expect(await choices.count()).toBe(8);
  const edges = await choices.evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(304);
  expect(await scrollsSideways(session)).toBe(false);
  expect(await violations(session)).toEqual([]);
  expect(session.trouble).toEqual([]);
  await session.page.close();
});

test("everything can be reached and worked by keyboard alone", async () => {
  const { page, pane, selection, check } = await openPane(browser, unclear);
  await check();
  const reached: string[] = [];
  for (let step = 0; step < 45; step++) {
    await page.keyboard.press("Tab");
    const name = await pane.locator("html").evaluate(({ ownerDocument }) => {
      const focused = ownerDocument.hasFocus() ? ownerDocument.activeElement : null;
      return focused && (focused.getAttribute("aria-label") ?? focused.textContent);
    });
    if (name === null) break;
    reached.push(name);
    // Findings are one stop of the Tab key; arrows lead from one to the next.
    if (name === "Go to B12") await page.keyboard.press("ArrowDown");
  }
  expect(reached).toEqual(
    expect.arrayContaining(["Why", "Mark in sheet", "Go to B12", "Ignore B13…", "Where it read", "Language"]),
  );
  await page.waitForFunction(async () => (await window.workbench?.selection()) === "Staff!B13");
  expect(await selection()).toBe("Staff!B13");
  await page.close();
});
