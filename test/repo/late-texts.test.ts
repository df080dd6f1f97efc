import { readFileSync } from "node:fs";
import { sourceFiles } from "./source-files";

/** Parts of the pane that are loaded later without waiting for their texts, which would then be missing in the built pane. */
function withoutTexts(file: string, text: string): string[] {
  return [...text.matchAll(/\bimport\("(\.[^"]+)"\)/g)]
    .filter(([, name = ""]) => !name.includes("/excel/"))
    .filter(
      ({ index }) =>
        !/(\blate(?:Within)?\(\s*(?:soon\(\s*)?async \(\) =>\s+\(await |\bwithTexts\()$/.test(
          text.slice(0, index),
        ),
    )
    .map(([, name = ""]) => `${file} imports ${name}`);
}

test("whatever part of the pane is loaded later comes with its texts", () => {
  const files = sourceFiles("src/taskpane").filter((file) => !file.endsWith("/main.tsx"));
  expect(files.flatMap((file) => withoutTexts(file, readFileSync(file, "utf8")))).toEqual([]);
});

test.each([
  ['const A = late(async () => (await import("./a")).A);', []],
  ['const A = late(soon(async () => (await import("./a")).A));', []],
  ['const A = lateWithin(async () => (await import("./a")).A);', []],
  ['const { a } = await withTexts(import("./a"));', []],
  ['(await import("../excel/a")).a();', []],
  ['const A = lazy(async () => ({ default: (await import("./a")).A }));', ["b.ts imports ./a"]],
])("the line %s is judged", (line, problems) => {
  expect(withoutTexts("b.ts", line)).toEqual(problems);
});
