import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { plainSheet } from "../../src/xlsx/plain-sheet";
import { playExcelOnTheWeb } from "../wire/in-browser/web-excel";
import { ADDIN } from "../wire/in-browser/web-addresses";
import { oneWorkbench, until, untilCell } from "./one-workbench";
import { passing } from "./pane-rosters";

const workbench = oneWorkbench(undefined, playExcelOnTheWeb);

/** A workbook open beside the pane, which lies in a frame of another origin, inside the frame of Excel. */
async function opened() {
  const { page } = await workbench();
  const book = { sheets: [plainSheet("Staff", passing)], definedNames: [], uses1904Dates: false };
  await page.evaluate((bytes) => window.workbench?.open(bytes, "staff.xlsx"), writeWorkbook(book));
  const pane = page.frameLocator('iframe[title="Task pane"]').frameLocator('iframe[title="Add-in"]');
  await pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  return { page, pane };
}

function addinFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().startsWith(ADDIN));
  if (!frame) throw new Error("There is no add-in.");
  return frame;
}

/** What has the keyboard in the pane; null where the pane does not have it. */
function focused(page: Page): Promise<string | null> {
  return addinFrame(page).evaluate(() =>
    document.hasFocus() ? (document.activeElement?.textContent ?? "") : null,
  );
}

test("in a sandboxed frame of another origin, where storage is refused, the pane starts, checks and follows", async () => {
  const { page, pane } = await opened();
  const told = await addinFrame(page).evaluate(async () => {
    const { platform } = await Office.onReady();
    try {
      return [platform, window.localStorage.length];
    } catch (refused) {
      return [platform, (refused as Error).name];
    }
  });
  expect(told).toEqual(["OfficeOnline", "SecurityError"]);
  await page.getByRole("button", { name: "Check sheet", exact: true }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await page.evaluate(() => window.workbench?.set("Staff!F1", "=KZ.QUOTA_OK(Staff!A1:C11)"));
  await untilCell(page, "Staff!F1", true);
  await page.evaluate(() => window.workbench?.set("Staff!B2", "Турция"));
  await pane.locator('[role="status"][data-verdict="fail"]').waitFor();
  await untilCell(page, "Staff!F1", false);
});

test("Tab leads from a page's heading to what follows it, and Escape from a page back into the pane", async () => {
  const { page, pane } = await opened();
  const link = pane.getByRole("button", { name: "Diagnostics" });
  await link.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Diagnostics" }).waitFor();
  await until(page, async () => (await focused(page)) === "Diagnostics");
  await page.keyboard.press("Tab");
  await until(page, async () => (await focused(page)) === "Try the formulas on a new sheet");
  await page.keyboard.press("Escape");
  await pane.getByRole("tabpanel", { name: "Check" }).waitFor();
  await until(page, async () => (await focused(page)) === "Diagnostics");
});

test("from a text just clicked, and from a menu that it closes, Tab stays in the pane; so does an Escape that closes one", async () => {
  const { page, pane } = await opened();
  const isInMenu = () =>
    addinFrame(page).evaluate(() => document.activeElement?.getAttribute("role") === "menuitem");
  await pane.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Tab");
  await until(page, async () => (await focused(page)) !== null);
  const screens = pane.getByRole("button", { name: "More screens" });
  await screens.click();
  await until(page, isInMenu);
  await page.keyboard.press("Escape");
  await pane.getByRole("menu").waitFor({ state: "detached" });
  expect(await focused(page)).not.toBeNull();
  await screens.click();
  await until(page, isInMenu);
  await page.keyboard.press("Tab");
  await pane.getByRole("menu").waitFor({ state: "detached" });
  expect(await focused(page)).not.toBeNull();
});
