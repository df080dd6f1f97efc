import { XMLParser } from "fast-xml-parser";

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Node = Record<string, unknown>;

const ATTRIBUTES = ":@";
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});

/** The document's root, with elements in the order they are written in. */
export function parseXml(text: string): Element {
  const [root] = elements(parser.parse(text) as Node[]);
  if (!root) throw new Error("No element in the document");
  return root;
}

/** An element and everything inside it. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Every element of a name, wherever it stands. */
export function named(root: Element, name: string): Element[] {
  return everyElement(root).filter((element) => element.name === name);
}

function elements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && !/^[#?]/.test(key));
    if (name === undefined) return [];
    const inside = node[name] as Node[];
    const text = inside.map((child) => child["#text"] ?? "").join("");
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elements(inside), text }];
  });
}
