import { readFileSync } from "node:fs";
import ts from "typescript";
import { sourceFiles } from "./source-files";

/** What makes an answer depend on the machine, the hour or the network, and the names only Excel knows. */
const IMPURE = [
  ...["Date", "performance", "setTimeout", "setInterval", "process"],
  ...[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "navigator",
    "document",
    "window",
    "localStorage",
  ],
  ...["Office", "Excel", "OfficeRuntime", "CustomFunctions"],
];

function impureNames(file: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && IMPURE.includes(node.text) && !isMember(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return names.map((name) => `${file} names ${name}`);
}

/** `answer.document` and `{ document: … }` are fields of our own. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return "name" in parent && parent.name === node && !ts.isVariableDeclaration(parent);
}

const pureFiles = ["sheet", "law", "domain", "roster", "workbook-model", "functions"]
  .flatMap((folder) => sourceFiles(`src/${folder}`))
  .filter((file) => !file.startsWith("src/functions/host/"));

test("law, domain, roster and formulas know no clock, no network and no Excel", () => {
  expect(pureFiles.length).toBeGreaterThan(0);
  expect(pureFiles.flatMap((file) => impureNames(file, readFileSync(file, "utf8")))).toEqual([]);
});

test.each([
  ["const now = Date.now();", ["a.ts names Date"]],
  ["void fetch(address);", ["a.ts names fetch"]],
  ["throw new CustomFunctions.Error(code);", ["a.ts names CustomFunctions"]],
  ["// Date of issue\nconst text = 'Date'; page.document; const page = { document: 1 };", []],
])("the line %s is judged", (line, problems) => {
  expect(impureNames("a.ts", line)).toEqual(problems);
});
