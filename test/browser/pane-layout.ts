import type { PaneSession } from "./pane-session";

/** The menu that Excel lays over the top right corner of every pane. */
const CORNER = { width: 34, height: 32 };

/**
 * Makes every text two fifths longer, as other languages do, while something is looked at.
 *
 * The tabs stay: names that find no room move into a menu, which is measured when the pane is drawn.
 */
export async function whileStretched<Seen>({ frame }: PaneSession, look: () => Promise<Seen>): Promise<Seen> {
  const texts = await frame().evaluateHandle(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const stretched: { node: Text; before: string }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const before = node.data;
      const isWords = /\p{L}{2}/u.test(before);
      if (!isWords || node.parentElement?.closest("style, script, header [role=tablist]")) continue;
      stretched.push({ node, before });
      node.data += ` ${before.slice(0, Math.ceil(before.length * 0.4))}`;
    }
    return stretched;
  });
  const seen = await look();
  await texts.evaluate((stretched) => {
    for (const { node, before } of stretched) node.data = before;
  });
  return seen;
}

/**
 * Texts of which a part cannot be seen: hidden behind the edge of their own box or beyond the pane. What ends in dots
 * is shortened by intention, and what is there for screen readers alone is a pixel wide.
 */
export async function cutTexts({ frame }: PaneSession): Promise<string[]> {
  return frame().evaluate(() => {
    const { body } = document;
    const wide = document.documentElement.clientWidth;
    const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
      [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
    type Box = { readonly box: DOMRect; readonly style: CSSStyleDeclaration };
    const known = new Map<Element, readonly Box[]>();
    const boxesAround = (element: Element): readonly Box[] => {
      const before = known.get(element);
      if (before) return before;
      const style = getComputedStyle(element);
      // What can be scrolled to is not lost.
      const isEnd = element === body || style.overflowY === "auto" || style.overflowY === "scroll";
      const around = element.parentElement ? boxesAround(element.parentElement) : [];
      const boxes = isEnd ? [] : [{ box: element.getBoundingClientRect(), style }, ...around];
      known.set(element, boxes);
      return boxes;
    };
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      // What the keyboard can scroll to is not lost.
      if (node.parentElement?.closest('[role="region"][tabindex="0"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (node.data.trim() === "" || text.width === 0) continue;
      const boxes = node.parentElement ? boxesAround(node.parentElement) : [];
      const isMeant = boxes.some(
        ({ box, style }) =>
          style.textOverflow === "ellipsis" || style.visibility === "hidden" || box.width <= 1,
      );
      const isHidden = boxes.some(
        ({ box, style }) =>
          clips(style) &&
          (text.right > box.right + 1 || text.left < box.left - 1 || text.bottom > box.bottom + 2),
      );
      if (!isMeant && (isHidden || text.right > wide + 1)) cut.push(node.data);
    }
    return cut;
  });
}

/** What shows in the corner that belongs to Excel. */
export async function inTheCorner({ frame }: PaneSession): Promise<string[]> {
  return frame().evaluate(({ width, height }) => {
    const { body } = document;
    const edge = document.documentElement.clientWidth - width;
    const isSeen = (element: Element, { right, top }: DOMRect) =>
      element.contains(document.elementFromPoint(right - 2, Math.max(top, 0) + 2));
    const reaches = ({ right, top, bottom }: DOMRect) => right > edge && top < height && bottom > 0;
    const controls = [...body.querySelectorAll("button, a, input, select, textarea")];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found = controls.flatMap((each) => {
      const box = each.getBoundingClientRect();
      return reaches(box) && isSeen(each, box) ? [each.outerHTML.slice(0, 80)] : [];
    });
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width > 1 && node.parentElement && reaches(box) && isSeen(node.parentElement, box))
        found.push(node.data);
    }
    return found;
  }, CORNER);
}

/** Links in view that are not underlined, by which alone they can be told where a theme has few colours. */
export async function plainLinks({ pane }: PaneSession): Promise<string[]> {
  return pane
    .locator(".fui-Link:visible")
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).textDecorationLine !== "underline")
        .map(({ textContent }) => `no line under: ${textContent}`),
    );
}
