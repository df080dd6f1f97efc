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
 * every look, and leaves out a frame that takes long to answer. It judges the contrast of the first of all texts that
 * the same contrast is asked of, since it lays out the whole frame anew for every look at colours.
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

/**
 * Runs in the page: the first texts whose colours have not been judged.
 *
 * What axe passes over, texts that are hidden or belong to something disabled, stands for no other text.
 */
function newColours({
  part,
  judged,
}: {
  readonly part: string;
  readonly judged: readonly string[];
}): Map<Element, string> {
  // WCAG asks less contrast of 18 points, and of 14 points in bold.
  const [LARGE, LARGE_IN_BOLD, BOLD] = [24, 18.5, 700];
  type Ground = { readonly layers: string; readonly opacity: number; readonly isClipped: boolean };
  const known = new Map<Element, Ground>();
  const groundOf = (element: Element | null): Ground => {
    if (element === null) return { layers: "", opacity: 1, isClipped: false };
    const before = known.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage, opacity, overflowX } = getComputedStyle(element);
    const around = groundOf(element.parentElement);
    const own = [backgroundColor, backgroundImage].join();
    const isSeenThrough = own === "rgba(0, 0, 0, 0),none";
    const hidesWhatIsBehind = backgroundColor.startsWith("rgb(");
    const ground = {
      layers: isSeenThrough ? around.layers : hidesWhatIsBehind ? own : `${around.layers} ${own}`,
      opacity: around.opacity * Number(opacity),
      isClipped: around.isClipped || (overflowX !== "visible" && element.clientWidth <= 1),
    };
    known.set(element, ground);
    return ground;
  };
  const coloursOf = (element: Element, { layers, opacity }: Ground): string => {
    const { color, webkitTextFillColor, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= LARGE || (size >= LARGE_IN_BOLD && Number(fontWeight) >= BOLD);
    return [color, webkitTextFillColor, isLarge ? "large" : "small", layers, opacity].join();
  };
  const seen = new Set(judged);
  const firsts = new Map<Element, string>();
  for (const element of document.querySelectorAll(`${part}, ${part} *`)) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
    if (!hasText || !element.checkVisibility()) continue;
    const ground = groundOf(element);
    const isPassedOver = element.closest(":disabled, [aria-disabled='true'], [aria-hidden='true']") !== null;
    if (ground.isClipped || isPassedOver || element.closest("label")?.control?.matches(":disabled")) continue;
    const colours = coloursOf(element, ground);
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
