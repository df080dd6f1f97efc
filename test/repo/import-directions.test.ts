import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import directions from "./import-directions.json";
import paneDirections from "./pane-directions.json";
import { sourceFiles } from "./source-files";

type Directions = Readonly<Record<string, readonly string[]>>;

const allowed: Directions = directions;
const allowedInPane: Directions = paneDirections;

/** What a file imports, as paths from src; places outside src begin with "..". */
function imported(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.relative("src", path.posix.join(path.posix.dirname(file), name)));
}

/** Folders of src that a file imports from, its own included. */
function importedFolders(file: string, text: string): string[] {
  return imported(file, text).map((name) => name.split("/")[0] ?? "");
}

function wrongImports(file: string, text: string): string[] {
  const own = file.split("/")[1] ?? "";
  return importedFolders(file, text)
    .filter((folder) => folder !== own && !allowed[own]?.includes(folder))
    .map((folder) => `${file} imports ${folder}`);
}

/** A screen is a room of its own; every other folder of the pane is one. */
function paneRoom(place: string): string {
  const [folder = "", screen = ""] = place.split("/");
  return folder === "screens" ? `screens/${screen}` : folder;
}

/** Imports between the folders of the pane that its table does not allow; what stands in none of them is everybody's. */
function wrongPaneImports(file: string, text: string): string[] {
  const own = file.split("/").slice(2).join("/");
  if (!own.includes("/")) return [];
  const mayImport = allowedInPane[own.split("/")[0] ?? ""] ?? [];
  return imported(file, text)
    .filter((name) => name.startsWith("taskpane/"))
    .map((name) => name.slice("taskpane/".length))
    .filter((name) => name.includes("/") && paneRoom(name) !== paneRoom(own))
    .filter((name) => !mayImport.some((place) => name === place || name.startsWith(`${place}/`)))
    .map((name) => `${file} imports ${name}`);
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

test("every folder of the pane says what it may import", () => {
  const folders = new Set(
    sourceFiles("src/taskpane")
      .map((file) => file.split("/").slice(2))
      .flatMap(([folder = "", ...rest]) => (rest.length > 0 ? [folder] : [])),
  );
  expect([...folders].sort()).toEqual(Object.keys(allowedInPane).sort());
});

test("the screens of the pane import nothing of one another, and what they share nothing of them", () => {
  const wrong = sourceFiles("src/taskpane").flatMap((file) =>
    wrongPaneImports(file, readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["screens/plan/a.ts", 'import { b } from "../check/b";', ["screens/check/b"]],
  ["screens/plan/rows/a.ts", 'import { b } from "../plan-bar";', []],
  ["screens/plan/rows/a.ts", 'import { b } from "../../../clock";', []],
  ["parts/a.ts", 'import { b } from "../screens/plan/b";', ["screens/plan/b"]],
  ["findings/a.ts", 'const b = () => import("../report/b");', ["report/b"]],
])("in the pane's %s the line %s is judged", (file, line, places) => {
  const name = `src/taskpane/${file}`;
  expect(wrongPaneImports(name, line)).toEqual(places.map((place) => `${name} imports ${place}`));
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
