import { parse, type Token } from "@messageformat/parser";

/** Stands under every letter of a text from the catalogues, and nowhere else. */
const MARK = "\u0332";

const UNMARKED = /\p{L}(?!\u0332)/u;

/** Fills texts up to the length that translations reach. */
const FILLER = "~";

/** A message with every letter marked and two fifths longer; what stands in its braces stays as it was. */
export function pseudo(message: string): string {
  const places = contents(parse(message)).map(({ ctx }) => ctx);
  return places.reduceRight(
    (text, { offset, text: own }) => text.slice(0, offset) + longer(own) + text.slice(offset + own.length),
    message,
  );
}

type Content = Extract<Token, { type: "content" }>;

function contents(tokens: readonly Token[]): readonly Content[] {
  return tokens.flatMap((token) => {
    if (token.type === "content") return [token];
    return "cases" in token ? token.cases.flatMap((each) => contents(each.tokens)) : [];
  });
}

function longer(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return text.replace(/\p{L}/gu, `$&${MARK}`) + FILLER.repeat(Math.ceil(letters * 0.4));
}

const NAMED_BY = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
];

/**
 * What stands on the page, or is told to screen readers, and came neither from the catalogues nor from the data.
 *
 * Each answer is the whole text, so that a failing test shows where to look.
 */
export function hardCoded(root: Element, data: readonly (string | RegExp)[]): readonly string[] {
  const patterns = data.map((each) => (typeof each === "string" ? wholeWords(each) : each));
  const isHardCoded = (text: string) =>
    UNMARKED.test(text) &&
    UNMARKED.test(patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text));
  return [...new Set(textsIn(root).filter(isHardCoded))];
}

function wholeWords(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\u0332_])${literal}(?![\\p{L}\\u0332_])`, "gu");
}

function textsIn(root: Element): readonly string[] {
  const named = [root, ...root.querySelectorAll("*")].flatMap((element) =>
    NAMED_BY.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const written: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (!parentElement?.closest("style, script, textarea")) written.push(data);
  }
  return [...named, ...written].filter((text) => text.trim() !== "");
}
