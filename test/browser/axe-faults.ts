import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  var loadedAxe: typeof axe | undefined;
}

export type Extent = {
  /** The part that is looked at; all of the frame where none is named. */
  readonly part?: string;
  /** The only rules by which it is looked at. */
  readonly only?: readonly string[];
  /** Rules by which it is not looked at. */
  readonly without?: readonly string[];
};

/**
 * What axe finds wrong in one frame, without the frames inside it: `rule: elements`.
 *
 * Axe comes into the frame once and runs there. Its usual way through all frames loads itself into each of them for
 * every look, and leaves out a frame that takes long to answer.
 */
export async function axeFaults(
  frame: Frame,
  leftOut: readonly string[],
  { part = "html", only, without = [] }: Extent = {},
): Promise<string[]> {
  const isThere = await frame.evaluate(() => window.loadedAxe !== undefined);
  if (!isThere) await frame.evaluate(`${axe.source}; window.loadedAxe = window.axe;`);
  const options: axe.RunOptions = {
    iframes: false,
    resultTypes: ["violations"],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(only ? { runOnly: { type: "rule", values: [...only] } } : {}),
  };
  return frame.evaluate(
    async (asked) => {
      if (!window.loadedAxe) throw new Error("Axe did not load.");
      const { violations } = await window.loadedAxe.run(asked.context, asked.options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    { context: { include: [part], exclude: [...leftOut] }, options },
  );
}

/** What axe finds wrong on the page around the grid and the pane. The grid and its own toolbar are a library's. */
export function faultsAroundGrid(page: Page): Promise<string[]> {
  return axeFaults(page.mainFrame(), [".sheet", '[aria-label="Notifications"]', "iframe"]);
}
