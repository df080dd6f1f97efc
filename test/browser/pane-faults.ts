import { AxeBuilder } from "@axe-core/playwright";
import type { PaneSession } from "./pane-session";

const FRAME = 'iframe[title="Task pane"]';

/** What axe finds wrong in the pane, by all its rules or by some; Fluent's own invisible focus guards are left out. */
export async function violations({ page }: PaneSession, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include([FRAME, "html"]).exclude([FRAME, "[data-tabster-dummy]"]);
  const results = await (rules ? axe.withRules(rules) : axe).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

/** Whether something in the pane is wider than the pane. */
export async function scrollsSideways({ pane }: PaneSession): Promise<boolean> {
  return pane.locator("html").evaluate((html) => html.scrollWidth > html.clientWidth);
}

/** Opens every part of the pane in view that is closed. */
export async function openEverything({ pane }: PaneSession): Promise<void> {
  const closed = pane.getByRole("tabpanel").locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0)
    await closed.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
}
