import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import directions from "./import-directions.json";
import { sourceFiles } from "./source-files";

const allowed: Readonly<Record<string, readonly string[]>> = directions;

/** Folders of src that a file imports from, its own included, and places outside src as "..". */
function importedFolders(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map(
      (name) =>
        path.posix.relative("src", path.posix.join(path.posix.dirname(file), name)).split("/")[0] ?? "",
    );
}

function wrongImports(file: string, text: string): string[] {
  const own = file.split("/")[1] ?? "";
  return importedFolders(file, text)
    .filter((folder) => folder !== own && !allowed[own]?.includes(folder))
    .map((folder) => `${file} imports ${folder}`);
}

test("every folder of src says what it may import", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(allowed).sort());
});

test("imports between the folders of src go one way", () => {
  expect(sourceFiles("src").flatMap((file) => wrongImports(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("no two folders may import each other", () => {
  const pairs = Object.entries(allowed).flatMap(([folder, others]) =>
    others.filter((other) => allowed[other]?.includes(folder)).map((other) => `${folder} and ${other}`),
  );
  expect(pairs).toEqual([]);
});

test.each([
  ["src/law/a.ts", 'import { tally } from "../domain/tally";', ["src/law/a.ts imports domain"]],
  [
    "src/functions/host/a.ts",
    'export { b } from "../../taskpane/b";',
    ["src/functions/host/a.ts imports taskpane"],
  ],
  ["src/domain/a.ts", 'const b = () => import("../roster/b.ts");', ["src/domain/a.ts imports roster"]],
  ["src/taskpane/a.tsx", 'import b from "../../package.json";', ["src/taskpane/a.tsx imports .."]],
  ["src/domain/a.ts", 'import type { Day } from "../law/day";', []],
])("in %s the line %s is judged", (file, line, problems) => {
  expect(wrongImports(file, line)).toEqual(problems);
});
