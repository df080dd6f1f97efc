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
  /**
   * Looks only at the first of the texts that have the same colours, grounds, size and weight: enough for rules about
   * colours, which take a second for every 700 elements.
   */
  readonly oneOfEachColour?: boolean;
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
  { part = "html", only, without = [], oneOfEachColour = false }: Extent = {},
): Promise<string[]> {
  const isThere = await frame.evaluate(() => window.loadedAxe !== undefined);
  if (!isThere) await frame.evaluate(`${axe.source}; window.loadedAxe = window.axe;`);
  const options: axe.RunOptions = {
    iframes: false,
    resultTypes: ["violations"],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(only ? { runOnly: { type: "rule", values: [...only] } } : {}),
  };
  const include = oneOfEachColour ? await frame.evaluateHandle(firstOfEachColour, part) : [part];
  return frame.evaluate(
    async (asked) => {
      if (!window.loadedAxe) throw new Error("Axe did not load.");
      const { violations } = await window.loadedAxe.run(asked.context, asked.options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    { context: { include, exclude: [...leftOut] }, options },
  );
}

/** Runs in the page. What is not drawn has no colours yet. */
function firstOfEachColour(part: string): Element[] {
  const known = new Map<Element, string>();
  const coloursOf = (element: Element): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { color, fontSize, fontWeight, textDecorationLine, backgroundColor, backgroundImage, opacity } =
      getComputedStyle(element);
    const own = [color, fontSize, fontWeight, textDecorationLine, backgroundColor, backgroundImage, opacity];
    const around = element.parentElement ? coloursOf(element.parentElement) : "";
    const colours = `${around} ${element.tagName} ${own.join()}`;
    known.set(element, colours);
    return colours;
  };
  const firsts = new Map<string, Element>();
  for (const element of document.querySelectorAll(`${part}, ${part} *`)) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
    if (!hasText || !element.checkVisibility()) continue;
    const colours = coloursOf(element);
    if (!firsts.has(colours)) firsts.set(colours, element);
  }
  return [...firsts.values()];
}

/** What axe finds wrong on the page around the grid and the pane. The grid and its own toolbar are a library's. */
export function faultsAroundGrid(page: Page): Promise<string[]> {
  return axeFaults(page.mainFrame(), [".sheet", '[aria-label="Notifications"]', "iframe"]);
}
