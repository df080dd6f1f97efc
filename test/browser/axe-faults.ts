import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  var loadedAxe: typeof axe | undefined;
  /** The colours that axe has judged since the frame was loaded. */
  var judgedColours: Set<string> | undefined;
}

export type Extent = {
  /** The part that is looked at; all of the frame where none is named. */
  readonly part?: string;
  /** The only rules by which it is looked at. */
  readonly only?: readonly string[];
  /** Rules by which it is not looked at. */
  readonly without?: readonly string[];
  /**
   * Looks only at the first of the texts that the frame has shown with the same colours, grounds, size and weight:
   * enough for rules about colours, which take a second for every 700 elements.
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
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(only ? { runOnly: { type: "rule", values: [...only] } } : {}),
  };
  const firsts = oneOfEachColour ? await frame.evaluateHandle(newColours, part) : null;
  return frame.evaluate(
    async (asked) => {
      if (!window.loadedAxe) throw new Error("Axe did not load.");
      const include = asked.firsts ? [...asked.firsts.keys()] : [asked.part];
      if (include.length === 0) return [];
      const context = { include, exclude: asked.exclude };
      const { violations, incomplete } = await window.loadedAxe.run(context, asked.options);
      // What axe could not judge it has to judge where it shows the next time.
      const unjudged = new Set(incomplete.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
      window.judgedColours ??= new Set();
      for (const [element, colours] of asked.firsts ?? []) {
        if (!unjudged.has(element as HTMLElement)) window.judgedColours.add(colours);
      }
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    { part, exclude: [...leftOut], firsts, options },
  );
}

/** Runs in the page: the first texts whose colours have not been judged. What is not drawn has no colours yet. */
function newColours(part: string): Map<Element, string> {
  const known = new Map<Element, string>();
  const coloursOf = (element: Element): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const own = [
      ...[style.color, style.webkitTextFillColor, style.fontSize, style.fontWeight],
      ...[style.textDecorationLine, style.backgroundColor, style.backgroundImage, style.opacity],
    ];
    const around = element.parentElement ? coloursOf(element.parentElement) : "";
    const colours = `${around} ${element.tagName} ${own.join()}`;
    known.set(element, colours);
    return colours;
  };
  const seen = new Set(window.judgedColours);
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
