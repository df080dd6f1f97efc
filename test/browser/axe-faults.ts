import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  var loadedAxe: typeof axe | undefined;
}

type Extent = {
  /** What is not looked at. */
  readonly exclude: readonly string[];
  /** Some of axe's rules; all that it has switched on where none are named. */
  readonly rules?: readonly string[];
};

/**
 * What axe finds wrong in one frame, without the frames inside it: `rule: elements`.
 *
 * Axe comes into the frame once and runs there. Its usual way through all frames loads itself into each of them for
 * every look, and leaves out a frame that takes long to answer.
 */
export async function axeFaults(frame: Frame, { exclude, rules }: Extent): Promise<string[]> {
  const isThere = await frame.evaluate(() => window.loadedAxe !== undefined);
  if (!isThere) await frame.evaluate(`${axe.source}; window.loadedAxe = window.axe;`);
  return frame.evaluate(
    async ({ left, only }) => {
      if (!window.loadedAxe) throw new Error("Axe did not load.");
      const { violations } = await window.loadedAxe.run(
        { exclude: left },
        {
          iframes: false,
          resultTypes: ["violations"],
          ...(only ? { runOnly: { type: "rule", values: only } } : {}),
        },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    { left: [...exclude], only: rules ? [...rules] : null },
  );
}

/** What axe finds wrong on the page around the grid and the pane. The grid and its own toolbar are a library's. */
export function faultsAroundGrid(page: Page): Promise<string[]> {
  return axeFaults(page.mainFrame(), { exclude: [".sheet", '[aria-label="Notifications"]', "iframe"] });
}
