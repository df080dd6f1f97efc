import type { Browser } from "playwright-core";
import { freezeTexts } from "../../src/i18n/freeze";
import { speaker } from "../../src/i18n/speaker";
import { launchBrowser } from "../setup/browser";
import { openEverything, scrollsSideways, violations } from "./pane-faults";
import { passing } from "./pane-rosters";
import { openPane, type PaneSession } from "./pane-session";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(120_000);

/** The roster stands in A1:C11; one formula answers with a number, one spills, one has no answer. */
async function withFormulas(session: PaneSession): Promise<void> {
  await session.type("Staff!F1", "=KZ.QUOTA_ROOM(A1:C11,1,DATE(2025,11,5))+1");
  await session.type("Staff!F3", "=KZ.QUOTA(A1:C11,DATE(2025,11,5))");
  await session.type("Staff!F8", "=KZ.MCI(DATE(2022,12,31))");
}

const cell = ({ page }: PaneSession, address: string) =>
  page.evaluate(async (where) => (await window.workbench?.get(where))?.value, address);

test("formulas become their values after a preview, what they spill too, and one without an answer stays", async () => {
  const session = await openPane(browser, passing);
  const { page, pane, show, trouble } = session;
  await withFormulas(session);
  await show("functions");
  await pane.getByRole("button", { name: "Freeze answers" }).click();
  await pane.getByText("3 formulas on 1 sheet").waitFor();
  await pane.getByRole("button", { name: "Can be frozen: 2" }).click();
  await pane.getByText("fills 30 cells").waitFor();
  await pane.getByRole("button", { name: "Freeze 2 formulas" }).click();
  await pane.getByText("2 formulas were replaced by their values.").waitFor();
  await pane.getByText("1 formula on 1 sheet").waitFor();
  expect(await cell(session, "Staff!F1")).toBe(1);
  expect([await cell(session, "Staff!F4"), await cell(session, "Staff!G4")]).toEqual(["managers", 7]);

  // Values no longer follow the list.
  await session.type("Staff!B2", "Турция");
  await page.waitForFunction(async () => (await window.workbench?.get("Staff!B2"))?.value === "Турция");
  expect(await cell(session, "Staff!G4")).toBe(7);
  expect(trouble).toEqual([]);
  await page.close();
});

test("the way to a formula leads into the sheet", async () => {
  const session = await openPane(browser, passing);
  await withFormulas(session);
  await session.show("functions");
  await session.pane.getByRole("button", { name: "Freeze answers" }).click();
  await session.pane.getByRole("button", { name: "Go to Staff!F8" }).click();
  await session.page.waitForFunction(async () => (await window.workbench?.selection()) === "Staff!F8");
  await session.page.close();
});

test("everything works by keyboard, and Escape leads back to where one was", async () => {
  const { page, pane, show } = await openPane(browser, passing);
  await show("functions");
  const open = pane.getByRole("button", { name: "Freeze answers" });
  await open.press("Enter");
  await pane.getByText(/No formula of this add-in was found/).waitFor();
  const heading = pane.getByRole("heading", { level: 1, name: "Freeze answers" });
  expect(await heading.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const again = pane.getByRole("button", { name: "Look again" });
  expect(await again.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await open.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await page.close();
});

test.each([
  ["en", "dark"],
  ["ru", "light"],
  ["kk", "dark"],
] as const)(
  "in %s and %s the preview has no faults of access and fits 320 pixels",
  async (language, theme) => {
    const session = await openPane(browser, passing, { language, theme });
    await withFormulas(session);
    await session.resize(320);
    await session.show("functions");
    await session.pane.getByRole("button", { name: speaker(freezeTexts, language)("title") }).click();
    await session.pane.getByText("=KZ.MCI(DATE(2022,12,31))").waitFor();
    await openEverything(session);
    expect(await violations(session)).toEqual([]);
    expect(await scrollsSideways(session)).toBe(false);
    expect(session.trouble).toEqual([]);
    await session.page.close();
  },
);
