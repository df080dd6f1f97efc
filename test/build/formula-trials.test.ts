import path from "node:path";
import { formulaFiles } from "../../src/build/formula-files";
import { formulaTrials } from "../../src/build/formula-trials";
import { parsePage } from "../../src/build/help/page";
import { readPages } from "../../src/build/help/read-pages";

const page = (examples: string) =>
  parsePage("mci.en.md", `---\nid: MCI\ntitle: "Index"\n---\n\n## Examples\n\n${examples}\n\n## See also\n`);

const rows = (...lines: string[]) => ["| Formula | Result |", "| --- | --- |", ...lines].join("\n");

test("every formula has a trial, and nearly all know the answer", () => {
  const trials = formulaTrials(readPages(path.resolve("docs/functions")) ?? []);
  const ids = formulaFiles(path.resolve("src/functions")).map((file) =>
    path.basename(file, ".ts").toUpperCase().replaceAll("-", "_"),
  );
  expect(trials.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(trials.filter(({ expected }) => expected === null).map(({ id }) => id)).toEqual(["QUOTA_WHY"]);
});

test("an example that fills a cell for each of its rows is preferred, and takes the cells of the page along", () => {
  const sheet = "| Row | A |\n| --- | --- |\n| 1 | Day |\n| 2 | 01.09.2025 |\n| 3 |  |";
  const [trial] = formulaTrials([
    page(`${sheet}\n\n${rows("| `=KZ.MCI(7)` | 1 |", "| `=KZ.MCI(A2:A3)` | TRUE; |")}`),
  ]);
  expect(trial).toEqual({
    id: "MCI",
    formula: "=KZ.MCI(A2:A3)",
    cells: [["Day"], [45901], [null]],
    expected: [true, null],
  });
});

test("errors are no trial where there is an answer, and a sentence is tried as any text", () => {
  const [first] = formulaTrials([page(rows("| `=KZ.MCI(1)` | #N/A |", "| `=KZ.MCI(2)` | 5 |"))]);
  expect([first?.formula, first?.expected]).toEqual(["=KZ.MCI(2)", [5]]);
  const [sentence] = formulaTrials([page(rows("| `=KZ.MCI(1)` | The index holds. … |"))]);
  expect(sentence?.expected).toBeNull();
});

test("a page without an example is refused by name", () => {
  expect(() => formulaTrials([page("None.")])).toThrow("mci.en.md: the page has no example of its formula");
});
