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
};

/** The colours that axe has judged in the tests of this file, in whatever pane. */
const judged = new Set<string>();

/**
 * What axe finds wrong in one frame, without the frames inside it: `rule: elements`.
 *
 * Axe comes into the frame once and runs there. Its usual way through all frames loads itself into each of them for
 * every look, and leaves out a frame that takes long to answer. It judges the contrast of the first of all texts with
 * the same colours, grounds, size and weight, since it takes a second for every 700 elements.
 */
export async function axeFaults(
  frame: Frame,
  leftOut: readonly string[],
  { part = "html", only }: Extent = {},
): Promise<string[]> {
  const isThere = await frame.evaluate(() => window.loadedAxe !== undefined);
  if (!isThere) await frame.evaluate(`${axe.source}; window.loadedAxe = window.axe;`);
  const firsts = await frame.evaluateHandle(newColours, { part, judged: [...judged] });
  const options: axe.RunOptions = {
    iframes: false,
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
    ...(only ? { runOnly: { type: "rule", values: [...only] } } : {}),
  };
  const found = await frame.evaluate(
    async (asked) => {
      if (!window.loadedAxe) throw new Error("Axe did not load.");
      for (const element of asked.firsts.keys()) element.setAttribute("data-new-colours", "");
      window.loadedAxe.configure({ rules: [{ id: "color-contrast", selector: "[data-new-colours]" }] });
      const context = { include: [asked.part], exclude: asked.exclude };
      const { violations, incomplete } = await window.loadedAxe.run(context, asked.options);
      for (const element of asked.firsts.keys()) element.removeAttribute("data-new-colours");
      // What axe could not judge it has to judge where it shows the next time.
      const unjudged = new Set(incomplete.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
      return {
        faults: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
        ),
        judged: [...asked.firsts].flatMap(([element, colours]) =>
          unjudged.has(element as HTMLElement) ? [] : [colours],
        ),
      };
    },
    { part, exclude: [...leftOut], firsts, options },
  );
  for (const colours of found.judged) judged.add(colours);
  return found.faults;
}

/** Runs in the page: the first texts whose colours have not been judged. What is not drawn has no colours yet. */
function newColours({
  part,
  judged,
}: {
  readonly part: string;
  readonly judged: readonly string[];
}): Map<Element, string> {
  const known = new Map<Element, string>();
  const groundsOf = (element: Element | null): string => {
    if (element === null) return "";
    const before = known.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isSeenThrough =
      backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none" && opacity === "1";
    const around = groundsOf(element.parentElement);
    const grounds = isSeenThrough
      ? around
      : `${around} ${[backgroundColor, backgroundImage, opacity].join()}`;
    known.set(element, grounds);
    return grounds;
  };
  const coloursOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const own = [style.color, style.webkitTextFillColor, style.fontSize, style.fontWeight];
    return [element.tagName, ...own, style.textDecorationLine, groundsOf(element)].join();
  };
  const seen = new Set(judged);
  const firsts = new Map<Element, string>();
  for (const element of document.querySelectorAll(`${part}, ${part} *`)) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
    if (!hasText || !element.checkVisibility()) continue;
    // A link among words has to be told from them.
    const isAlone = element.parentElement?.textContent === element.textContent;
    const colours = `${coloursOf(element)} ${isAlone ? "alone" : "among others"}`;
    if (seen.has(colours)) continue;
    seen.add(colours);
    firsts.set(element, colours);
  }
  return firsts;
}

/** What axe finds wrong on the page around the grid and the pane. The grid and its own toolbar are a library's. */
export function faultsAroundGrid(page: Page): Promise<string[]> {
  return axeFaults(page.mainFrame(), [".sheet", '[aria-label="Notifications"]', "iframe"]);
}
