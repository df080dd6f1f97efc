import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import type { GridBridge } from "../../src/workbench/bridge";
import type { Cell } from "../../src/sheet/cell";
import type { ScriptCell, ScriptInterface } from "../../src/workbench/script-interface";
import { type Expected, launchBrowser, origin, watchForTrouble } from "../setup/browser";

declare global {
  var workbench: ScriptInterface | undefined;
  var workbenchBridge: GridBridge | undefined;
}

export type Looks = {
  readonly theme: "light" | "dark";
  /** As in a contrast theme of Windows, of dark letters on a light ground or the other way round. */
  readonly hasForcedColours: boolean;
};

export type Start = Partial<Looks> & {
  readonly language?: Language;
  /** As for a user who has asked the system for less movement. */
  readonly isStill?: boolean;
};

export type StartedWorkbench = {
  readonly page: Page;
  /** What is on its way from the server. */
  readonly loading: ReadonlySet<Request>;
};

/** Where the workbench is served for the tests of a file. */
export type Served = Expected & {
  readonly workbench: string;
  readonly close?: () => Promise<void>;
};

type Size = { readonly width: number; readonly height: number };

const PLAIN: Required<Start> = { language: "en", theme: "light", hasForcedColours: false, isStill: false };

/** What a page may take on a machine that is busy with other tests, in milliseconds. */
const PATIENCE = 60_000;

/**
 * The workbench on one page for all tests of a file, since its start takes seconds.
 *
 * Every test asks for it anew, and finds what a page just loaded would show: the language, the theme and the width of
 * the pane, nothing remembered, nothing pointed at or focused. Only the workbook is still the one of the test before;
 * opening another gives the pane anew. A test during which something goes wrong in the page fails.
 */
export function oneWorkbench(
  viewport: Size = { width: 1280, height: 900 },
  serve: (context: BrowserContext) => Promise<Served> = asBuilt,
): (start?: Start) => Promise<StartedWorkbench> {
  let browser: Browser | undefined;
  let started: StartedWorkbench | undefined;
  let served: Served | undefined;
  let trouble: string[] = [];

  jest.setTimeout(3 * PATIENCE);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close?.();
  });
  afterEach(() => {
    expect(trouble.splice(0)).toEqual([]);
  });

  const first = async (start: Required<Start>) => {
    if (!browser) throw new Error("There is no browser.");
    const context = await browser.newContext({ viewport });
    served = await serve(context);
    const page = await context.newPage();
    // An action that waits in vain ends before its test does, and so never reaches into the next one.
    page.setDefaultTimeout(PATIENCE);
    trouble = watchForTrouble(page, served);
    const loading = loadingIn(page);
    await emulateMotion(page, start.isStill);
    await wear(page, start);
    await page.goto(`${served.workbench}?lang=${start.language}&theme=${start.theme}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    return { page, loading };
  };

  return async (asked = {}) => {
    const start: Required<Start> = { ...PLAIN, ...asked };
    if (started) await reset(started.page, start);
    else started = await first(start);
    return started;
  };
}

/**
 * Waits until a question that the page answers later is answered with yes.
 *
 * The browser's own way to wait takes the promise of an answer for a yes.
 */
export async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  const inVain = AbortSignal.timeout(PATIENCE);
  while (!(await isSo())) {
    inVain.throwIfAborted();
    await drawn(page);
  }
}

/** Waits until a cell of the grid has a value. */
export async function untilCell(page: Page, address: string, value: Cell): Promise<void> {
  await untilCellIs(page, address, (cell) => cell.value === value);
}

/** Waits until a cell of the grid is as expected; fails with what stands there instead. */
export async function untilCellIs(
  page: Page,
  address: string,
  isSo: (cell: ScriptCell) => boolean,
): Promise<ScriptCell> {
  const read = () => page.evaluate((where) => window.workbench?.get(where), address);
  let cell = await read();
  try {
    await until(page, async () => {
      cell = await read();
      return cell !== undefined && isSo(cell);
    });
  } catch (problem) {
    throw new Error(`${address} held ${JSON.stringify(cell)} to the end.`, { cause: problem });
  }
  if (!cell) throw new Error("There is no workbench on this page.");
  return cell;
}

/** Waits until the page has drawn what it was just told. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** The build that all browser tests share. */
function asBuilt(): Promise<Served> {
  const workbench = `${origin()}/`;
  return Promise.resolve({ workbench, addresses: [workbench] });
}

function loadingIn(page: Page): ReadonlySet<Request> {
  const loading = new Set<Request>();
  page.on("request", (request) => loading.add(request));
  page.on("requestfinished", (request) => loading.delete(request));
  page.on("requestfailed", (request) => loading.delete(request));
  return loading;
}

/** Changes the looks of everything that is open, as a user does, and leaves it as it is otherwise. */
export async function wear(page: Page, { theme, hasForcedColours }: Looks): Promise<void> {
  await page.emulateMedia(
    hasForcedColours
      ? { forcedColors: "active", colorScheme: theme }
      : { forcedColors: "none", colorScheme: "light" },
  );
  await page.evaluate((wanted) => {
    if (document.documentElement.dataset["theme"] === wanted) return;
    // Not by the pointer, which would take the keyboard out of the pane and close its menus.
    document.querySelector<HTMLElement>(".top-bar button.icon")?.click();
  }, theme);
}

async function reset(page: Page, { language, isStill, ...looks }: Required<Start>): Promise<void> {
  await page.mouse.move(0, 0);
  // The grid answers to the pointer in its next frame, and must not find its workbook gone by then.
  await drawn(page);
  await emulateMotion(page, isStill);
  await wear(page, looks);
  const shown = await page.locator("html").getAttribute("lang");
  if (shown !== language) await page.locator(".top-bar select").selectOption(language);
  await page.evaluate(() => {
    document.querySelector('iframe[title="Task pane"]')?.removeAttribute("style");
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.workbenchBridge?.showPane();
    // Both the page and the pane remember what their user chose.
    localStorage.clear();
  });
}

function emulateMotion(page: Page, isStill: boolean): Promise<void> {
  return page.emulateMedia({ reducedMotion: isStill ? "reduce" : "no-preference" });
}
