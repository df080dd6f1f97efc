import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import path from "node:path";
import { iso } from "../../src/law/day";
import { launchBrowser, origin, watchForTrouble } from "../setup/browser";

const samples = path.resolve(__dirname, "../../assets/samples");
const workbooks = path.resolve(__dirname, "../workbooks");

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

jest.setTimeout(90_000);

type Cell = { value: unknown; text: string; error: string | null };
type Scriptable = { workbench: { get: (address: string) => Promise<Cell>; save: () => Promise<Uint8Array> } };

const cell = (page: Page, address: string) =>
  page.evaluate((where) => (window as unknown as Scriptable).workbench.get(where), address);

async function workbench(query = ""): Promise<{ page: Page; trouble: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const trouble = watchForTrouble(page);
  await page.goto(`${origin()}/${query}`);
  await page.waitForFunction(() => "workbench" in window);
  await cell(page, "A1");
  return { page, trouble };
}

async function openFile(page: Page, file: string): Promise<void> {
  await page.getByLabel("Open workbook").setInputFiles(file);
  await page.getByText(path.basename(file)).first().waitFor();
  await page
    .frameLocator('iframe[title="Task pane"]')
    .getByRole("button", { name: "Check this sheet" })
    .waitFor();
  await cell(page, "A1");
}

/** Types into the grid as a person does: the name box to go there, then the keyboard. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page
    .locator('[data-u-comp="defined-name"] input, input[data-u-comp="defined-name"]')
    .first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("a real roster is opened, the two formulas are typed and answered, and the pane agrees", async () => {
  const { page, trouble } = await workbench();
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  await typeInto(page, "L1", "17.08.2025");
  await typeInto(page, "L2", "=KZ.TEST_END(L1)");
  await typeInto(page, "L3", "=KZ.QUOTA_OK(A1:J60)");
  await page.waitForFunction(
    async () => (await (window as unknown as Scriptable).workbench.get("L3")).value === true,
  );
  expect(await cell(page, "L2")).toEqual({ value: iso("2025-09-01"), text: "01.09.2025", error: null });
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole("button", { name: "Check this sheet" }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("an answer that cannot be given is an error in the cell with a sentence that names the row", async () => {
  const { page, trouble } = await workbench();
  await openFile(page, path.join(samples, "unclear-rows.xlsx"));
  await typeInto(page, "L1", "=KZ.QUOTA_OK(A3:J40)");
  await page.waitForFunction(
    async () => (await (window as unknown as Scriptable).workbench.get("L1")).value === "#N/A",
  );
  expect((await cell(page, "L1")).error).toMatch(/^Cannot tell\. Row \d+ of the range, column/);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("every sample opens from the menu, and the formulas of the last one are all answered", async () => {
  const { page, trouble } = await workbench();
  await page.getByRole("button", { name: "Samples" }).click();
  const titles = await page.getByRole("menuitem").allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(5);
  for (const title of titles) {
    const before = await page.title();
    await page.getByRole("menuitem", { name: title }).click();
    await page.waitForFunction((old) => document.title !== old, before);
    await cell(page, "A1");
    await page.getByRole("button", { name: "Samples" }).click();
  }
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("a file that is no workbook is refused with a sentence, and the open workbook stays", async () => {
  const { page, trouble } = await workbench();
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  const before = await cell(page, "B5");
  await page.getByLabel("Open workbook").setInputFiles({
    name: "list.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("ФИО;Гражданство"),
  });
  await page.getByRole("status").getByText("list.xlsx").waitFor();
  expect(await cell(page, "B5")).toEqual(before);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("a saved copy opens again with the same values and formulas", async () => {
  const { page, trouble } = await workbench();
  await openFile(page, path.join(workbooks, "russian.xlsx"));
  await typeInto(page, "M1", "=KZ.RATIO_ROOM(60,60,3)");
  await page.waitForFunction(
    async () => (await (window as unknown as Scriptable).workbench.get("M1")).value === 6,
  );
  const before = await cell(page, "B3");
  const bytes = await page.evaluate(async () => [
    ...(await (window as unknown as Scriptable).workbench.save()),
  ]);
  await page.getByLabel("Open workbook").setInputFiles({
    name: "copy.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
  await page.getByText("copy.xlsx").first().waitFor();
  await page.waitForFunction(
    async () => (await (window as unknown as Scriptable).workbench.get("M1")).value === 6,
  );
  expect(await cell(page, "B3")).toEqual(before);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("F6 takes the keyboard from the grid to the pane and round the page", async () => {
  const { page, trouble } = await workbench();
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  await typeInto(page, "L1", "1");
  await page.keyboard.press("F6");
  const pane = page.frameLocator('iframe[title="Task pane"]');
  // The tabs of the screens are one stop before the button, and the menu of those without room another.
  const button = pane.getByRole("button", { name: "Check this sheet" });
  const hasFocus = () => button.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 2 && !(await hasFocus()); stops++) await page.keyboard.press("Tab");
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press("Enter");
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest(".bars") !== null)).toBe(true);
  await page.keyboard.press("Shift+F6");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await page.keyboard.press("Shift+F6");
  await page.keyboard.type("42");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    async () => (await (window as unknown as Scriptable).workbench.get("L2")).value === 42,
  );
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("another theme leaves the check standing", async () => {
  const { page, trouble } = await workbench("?theme=light");
  await openFile(page, path.join(samples, "tidy-roster.xlsx"));
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole("button", { name: "Check this sheet" }).click();
  await pane.locator('[role="status"][data-verdict="pass"]').waitFor();
  await page.getByRole("button", { name: "Dark theme" }).click();
  const heading = pane.getByRole("heading", { level: 1 });
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  await heading.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const isLight = () => getComputedStyle(element).color === "rgb(255, 255, 255)";
        const look = () => (isLight() ? resolve() : requestAnimationFrame(look));
        look();
      }),
  );
  expect(await pane.locator('[role="status"]').getAttribute("data-verdict")).toBe("pass");
  expect(trouble).toEqual([]);
  await page.context().close();
});

test.each(["en", "ru", "kk"])(
  "the page around the grid has no accessibility violations in %s",
  async (language) => {
    const { page, trouble } = await workbench(`?lang=${language}`);
    // The grid and its own toolbar are a library's; ours are the bars, the menus and the frame of the pane.
    const { violations } = await new AxeBuilder({ page })
      .exclude(".sheet")
      .exclude('[aria-label="Notifications"]')
      .exclude("iframe")
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(trouble).toEqual([]);
    await page.context().close();
  },
);
