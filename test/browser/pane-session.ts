import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { pane } from "../../src/i18n/pane";
import type { ScreenId } from "../../src/taskpane/navigation/screen-props";
import { speaker } from "../../src/i18n/speaker";
import type { CellValue } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { origin, watchForTrouble } from "../setup/browser";

type Workbench = {
  readonly open: (bytes: number[], name: string) => Promise<void>;
  readonly set: (address: string, input: string) => Promise<void>;
  readonly selection: () => Promise<string | null>;
  readonly get: (address: string) => Promise<{ value: unknown }>;
  readonly save: () => Promise<Uint8Array>;
};

declare global {
  var workbench: Workbench | undefined;
}

/** The workbench with a roster open, and the pane beside it. */
export type PaneSession = {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly trouble: readonly string[];
  /** Presses the button and waits for the verdict, which it gives. */
  readonly check: () => Promise<string | null>;
  /** Goes to another screen, through the menu where its name has no room. */
  readonly show: (screen: ScreenId) => Promise<void>;
  readonly type: (address: string, input: string) => Promise<void>;
  readonly selection: () => Promise<string | null>;
  /** Gives the pane another width, as a user who drags its edge. */
  readonly resize: (width: number) => Promise<void>;
};

type Options = {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  /** As in a contrast theme of Windows, of dark letters on a light ground or the other way round. */
  readonly hasForcedColours?: boolean;
  /** Further sheets of the workbook, by name. */
  readonly others?: Readonly<Record<string, CellValue[][]>>;
};

/** Opens a workbook whose first sheet is named "Staff" and begins in A1; it is the only one unless there are others. */
export async function openPane(
  browser: Browser,
  cells: CellValue[][],
  { language = "en", theme = "light", hasForcedColours = false, others = {} }: Options = {},
): Promise<PaneSession> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...(hasForcedColours ? { forcedColors: "active", colorScheme: theme } : {}),
  });
  const page = await context.newPage();
  const trouble = watchForTrouble(page);
  await page.goto(`${origin()}/?lang=${language}&theme=${theme}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(
    (bytes) => window.workbench?.open(bytes, "staff.xlsx"),
    [...workbookOf({ Staff: cells, ...others })],
  );
  const frame = page.frameLocator('iframe[title="Task pane"]');
  return {
    page,
    pane: frame,
    trouble,
    check: async () => {
      await frame.getByRole("button", { name: speaker(pane, language)("check"), exact: true }).click();
      const verdict = frame.locator('[role="status"]:not([data-verdict=""])');
      await verdict.waitFor();
      return verdict.getAttribute("data-verdict");
    },
    show: async (screen) => {
      const name = speaker(pane, language)(`screen.${screen}`);
      const tab = frame.getByRole("tab", { name, exact: true });
      await frame.getByRole("tab").first().waitFor();
      if (await tab.isVisible()) await tab.click();
      else {
        await frame.getByRole("button", { name: speaker(pane, language)("screens.more") }).click();
        await frame.getByRole("menuitem", { name, exact: true }).click();
      }
      await frame.getByRole("tabpanel", { name, exact: true }).getByRole("heading", { level: 1 }).waitFor();
    },
    type: (address, input) =>
      page.evaluate(async ([where, what]) => window.workbench?.set(where, what), [address, input] as const),
    selection: () => page.evaluate(async () => (await window.workbench?.selection()) ?? null),
    resize: (width) =>
      page.locator('iframe[title="Task pane"]').evaluate((iframe, wide) => {
        iframe.style.width = `${String(wide)}px`;
        iframe.style.minWidth = iframe.style.width;
      }, width),
  };
}

function workbookOf(sheets: Readonly<Record<string, CellValue[][]>>): Uint8Array {
  const blank = {
    hidden: false,
    origin: { row: 0, column: 0 },
    formulas: [],
    formats: [],
    merges: [],
    tables: [],
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    looks: [],
    rowHeights: [],
  };
  return writeWorkbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ ...blank, name, cells })),
    definedNames: [],
    uses1904Dates: false,
  });
}
