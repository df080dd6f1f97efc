import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles } from "./source-files";

/** The files that a file takes code from; types are gone once it is built. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const names = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gms)].map(
    ([, name = ""]) => path.posix.join(path.posix.dirname(file), name),
  );
  return names.flatMap((name) => [`${name}.ts`, `${name}.tsx`].filter((each) => existsSync(each)));
}

/** Everything that comes into a bundle with some files. */
function bundleOf(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...entries];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    left.push(...importsOf(file));
  }
  return found;
}

test("what titles of positions suggest is not loaded with the formulas, which read what was decided", () => {
  const formulas = [...bundleOf(sourceFiles("src/functions"))];
  expect(formulas).toContain("src/roster/categories/read-categories.ts");
  expect(formulas.filter((file) => file.startsWith("src/roster/positions/"))).toEqual([]);
  expect(formulas.filter((file) => file.startsWith("src/i18n/check"))).toEqual([]);
});

test("the terminal does load it", () => {
  expect(bundleOf(["src/cli/main.ts"])).toContain("src/roster/positions/suggest-category.ts");
});
