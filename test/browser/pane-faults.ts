import { axeFaults, type Extent } from "./axe-faults";
import type { PaneSession } from "./pane-session";

/** What axe finds wrong in the pane. Fluent's own invisible guards of the focus are left out. */
export async function violations({ frame, settled }: PaneSession, extent?: Extent): Promise<string[]> {
  await settled();
  return axeFaults(frame(), ["[data-tabster-dummy]"], extent);
}

/** Whether something in the pane is wider than the pane. */
export async function scrollsSideways({ frame }: PaneSession): Promise<boolean> {
  return frame().evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

/** Opens every part of the pane in view that is closed. */
export async function openEverything({ pane, settled }: PaneSession): Promise<void> {
  const closed = pane.getByRole("tabpanel").locator('button[aria-expanded="false"]');
  await settled();
  while ((await closed.count()) > 0) {
    await closed.evaluateAll(async (buttons) => {
      for (const button of buttons as HTMLElement[]) {
        button.click();
        // Opened in one go, parts of one list would each forget the others.
        await Promise.resolve();
      }
    });
    await settled();
  }
}
