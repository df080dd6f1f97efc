import { type Browser, chromium, type Page } from "playwright-core";
import { filesIn, serve } from "../../setup/static-server";
import { installMemoryExcel } from "./memory-excel";

declare global {
  var editRow: (row: number) => void;
  var longTasks: number[];
}

export type PaneTimes = {
  readonly rows: number;
  /** From the press of the button to the verdict, and from an edit to the next verdict, in milliseconds. */
  readonly check: number;
  readonly edit: number;
  /** The longest tasks meanwhile, in milliseconds, as the browser tells of those over 50; 0 where there was none. */
  readonly longestWhileChecking: number;
  readonly longestWhileEditing: number;
};

/** Checks a sheet of so many rows in the built pane, and follows an edit of it. */
export async function measurePane(browserPath: string, rows: number, folder = "dist"): Promise<PaneTimes> {
  const server = await serve(filesIn(folder));
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  try {
    return await measureIn(browser, `${server.origin}/taskpane.html`, rows);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureIn(browser: Browser, address: string, rows: number): Promise<PaneTimes> {
  const page = await browser.newPage();
  await page.route("**/office.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      // The runner of this script marks functions by a helper of its own.
      body: `globalThis.__name = (named) => named; (${installMemoryExcel.toString()})(${String(rows)})`,
    }),
  );
  await page.goto(address);
  const button = page.getByRole("button", { name: "Check this sheet" });
  await button.waitFor();
  await page.waitForTimeout(1000);
  await watchLongTasks(page);

  const [check, longestWhileChecking] = await timed(page, async () => {
    await button.click();
    await page.locator('[role="status"]:not([data-verdict=""])').waitFor();
    await page.getByText(/rows (read|checked)/).waitFor({ state: "detached" });
  });
  const [edit, longestWhileEditing] = await timed(page, async () => {
    await page.evaluate(() => globalThis.editRow(2));
    await page.getByText(/, changed since$/).waitFor();
    await page.getByText(/, changed since$/).waitFor({ state: "detached" });
  });
  return { rows, check, edit, longestWhileChecking, longestWhileEditing };
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) =>
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: "longtask" });
  });
}

async function timed(page: Page, action: () => Promise<void>): Promise<[number, number]> {
  await page.evaluate(() => (globalThis.longTasks = []));
  const start = performance.now();
  await action();
  const time = performance.now() - start;
  // What is painted after the verdict belongs to it.
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => globalThis.longTasks);
  return [time, Math.max(0, ...tasks)];
}
