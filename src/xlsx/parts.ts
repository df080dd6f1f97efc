const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespace declarations for the root element of every part. */
export const NAMESPACES = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"`;

/** End of the content type of each kind of part; the kind is also the name of the relationship that leads to it. */
const CONTENT_TYPES = {
  officeDocument: "spreadsheetml.sheet.main",
  worksheet: "spreadsheetml.worksheet",
  table: "spreadsheetml.table",
  styles: "spreadsheetml.styles",
  sharedStrings: "spreadsheetml.sharedStrings",
  drawing: "drawing",
  chart: "drawingml.chart",
} as const;

/** One XML file of the package; the parts it refers to are rId1, rId2 and so on in its XML. */
export type Part = {
  readonly path: string;
  readonly kind: keyof typeof CONTENT_TYPES;
  readonly xml: string;
  readonly refersTo?: readonly Part[];
};

/** All files of the package by path: the part, those it leads to, their relationships and the content types. */
export function partsWithIndex(book: Part): Map<string, string> {
  const all = withDescendants(book);
  const types = all.map(
    ({ path, kind }) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${CONTENT_TYPES[kind]}+xml"/>`,
  );
  const index = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...types,
  ];
  const files = new Map([
    ["[Content_Types].xml", `${HEAD}<Types xmlns="${PACKAGE}/content-types">${index.join("")}</Types>`],
    ["_rels/.rels", relationships("", [book])],
  ]);
  for (const { path, xml, refersTo = [] } of all) {
    files.set(path, HEAD + xml);
    if (refersTo.length > 0)
      files.set(path.replace(/[^/]+$/, "_rels/$&.rels"), relationships(path, refersTo));
  }
  return files;
}

function withDescendants(part: Part): Part[] {
  return [part, ...(part.refersTo ?? []).flatMap(withDescendants)];
}

function relationships(from: string, parts: readonly Part[]): string {
  const items = parts.map(
    ({ path, kind }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${relative(from, path)}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** Relative path: some programs do not resolve absolute ones. */
function relative(from: string, to: string): string {
  const [folders, target] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = folders.findIndex((folder, index) => folder !== target[index]);
  const kept = shared === -1 ? folders.length : shared;
  return [...folders.slice(kept).map(() => ".."), ...target.slice(kept)].join("/");
}
