import type { Frame, FrameLocator, Page } from "playwright-core";
import { pane } from "../../src/i18n/pane";
import type { ScreenId } from "../../src/taskpane/parts/screen-props";
import { speaker } from "../../src/i18n/speaker";
import type { Cell } from "../../src/sheet/cell";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { type Looks, oneWorkbench, type Start, until, wear } from "./one-workbench";
import { plainSheet } from "../../src/xlsx/plain-sheet";

/** The workbench with a workbook open, and the pane beside it. */
export type PaneSession = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The same, for what looks at all of the pane: one word to the browser, where a search for an element takes four. */
  readonly frame: () => Frame;
  /** Presses the button and waits for the verdict, which it gives. */
  readonly check: () => Promise<string | null>;
  /** Goes to another screen, through the menu where its name has no room. */
  readonly show: (screen: ScreenId) => Promise<void>;
  readonly type: (address: string, input: string) => Promise<void>;
  readonly value: (address: string) => Promise<unknown>;
  readonly selection: () => Promise<string | null>;
  /** Waits until a cell is the selected one. */
  readonly selected: (address: string) => Promise<void>;
  /** Gives the pane another width, as a user who drags its edge. */
  readonly resize: (width: number) => Promise<void>;
  /** Changes the colours of everything while it stands as it is. */
  readonly wear: (looks: Looks) => Promise<void>;
  /** Waits until everything the pane loads late is there, and nothing moves any more but for what turns for ever. */
  readonly settled: () => Promise<void>;
};

export type Options = Start & {
  /** Further sheets of the workbook, by name. */
  readonly others?: Readonly<Record<string, Cell[][]>>;
};

/** The bytes of a file, or cells of a sheet named "Staff" that begins in A1. */
export type Book = Uint8Array | Cell[][];

const FRAME = 'iframe[title="Task pane"]';

/** Opens one workbook after the other for the tests of a file, each with a pane of its own. */
export function onePane(start = oneWorkbench()): (book: Book, options?: Options) => Promise<PaneSession> {
  return async (book, { others = {}, ...options } = {}) => {
    const { page, loading } = await start(options);
    const bytes = new Uint8Array(book instanceof Uint8Array ? book : workbookOf({ Staff: book, ...others }));
    await page.evaluate((given) => window.workbench?.open(given, "staff.xlsx"), bytes);
    const frame = page.frameLocator(FRAME);
    const say = speaker(pane, options.language ?? "en");
    return {
      page,
      pane: frame,
      frame: () => frameOf(page),
      check: async () => {
        await frame.getByRole("button", { name: say("check"), exact: true }).click();
        const verdict = frame.locator('[role="status"]:not([data-verdict=""])');
        await verdict.waitFor();
        return verdict.getAttribute("data-verdict");
      },
      show: async (screen) => {
        const name = say(`screen.${screen}`);
        const tab = frame.getByRole("tab", { name, exact: true });
        await frame.getByRole("tab").first().waitFor();
        await twoFrames(page);
        if (await tab.isVisible()) await tab.click();
        else {
          await frame.getByRole("button", { name: say("screens.more") }).click();
          await frame.getByRole("menuitem", { name, exact: true }).click();
        }
        const panel = frame.getByRole("tabpanel", { name, exact: true });
        await panel.getByRole("heading", { level: 1 }).waitFor();
      },
      type: (address, input) =>
        page.evaluate(async ([where, what]) => window.workbench?.set(where, what), [address, input] as const),
      value: (address) =>
        page.evaluate(async (where) => (await window.workbench?.get(where))?.value, address),
      selection: () => page.evaluate(async () => (await window.workbench?.selection()) ?? null),
      selected: (address) =>
        until(page, async () => (await page.evaluate(() => window.workbench?.selection())) === address),
      resize: async (width) => {
        await page.locator(FRAME).evaluate((iframe, wide) => {
          iframe.style.width = `${String(wide)}px`;
          iframe.style.minWidth = iframe.style.width;
        }, width);
        await twoFrames(page);
      },
      wear: (looks) => wear(page, looks),
      settled: async () => {
        do {
          await Promise.all([...loading].map(async (request) => (await request.response())?.finished()));
          await stillness(page);
        } while (loading.size > 0);
      },
    };
  };
}

function frameOf(page: Page): Frame {
  const frame = page.frame({ url: /\/workbench-pane\.html/ });
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

/** Tabs without room move into a menu once a width is drawn. */
function twoFrames(page: Page): Promise<void> {
  return frameOf(page).evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

function stillness(page: Page): Promise<void> {
  return frameOf(page).evaluate(async () => {
    // What was clicked or loaded just now is drawn before the page has time for anything else.
    await new Promise((resolve) => requestIdleCallback(resolve));
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

function workbookOf(sheets: Readonly<Record<string, Cell[][]>>): Uint8Array {
  return writeWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => plainSheet(name, cells)),
    definedNames: [],
    uses1904Dates: false,
  });
}
