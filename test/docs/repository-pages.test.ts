import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { formulaFiles } from "../../src/build/formula-files";

const decisions = readdirSync("docs/decisions").map((file) => `docs/decisions/${file}`);
const files = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/privacy.md", ...decisions];

const LINK = /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g;
const PATH_IN_CODE = /`((?:src|test|docs|assets|\.ci)\/[^`\s]*|[\w.-]+\.(?:xml|mjs))`/g;
const SCRIPT = /npm (?:run (?:--silent )?([\w:]+)|(start|test))/g;

const read = (file: string) => readFileSync(file, "utf8");
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, first, second]) => first ?? second ?? []);

test.each(files)("%s names only files that exist", (file) => {
  const places = [
    ...found(read(file), LINK).map((link) => path.join(path.dirname(file), link)),
    ...found(read(file), PATH_IN_CODE),
  ];
  expect(places.filter((place) => !place.startsWith("dist/") && !existsSync(place))).toEqual([]);
});

test.each(files)("%s names only commands that exist", (file) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(found(read(file), SCRIPT).filter((script) => !(script in scripts))).toEqual([]);
});

test.each([
  ["README.md", /All (\d+) are described/],
  ["docs/excel-smoke.md", /A list of (\d+) formulas/],
])("%s counts the formulas that there are", (file, count) => {
  expect(found(read(file), new RegExp(count, "g"))).toEqual([String(formulaFiles("src/functions").length)]);
});

test("a decision says what was decided, why, and what follows", () => {
  for (const file of decisions) {
    expect([file, ...found(read(file), /^## (.+)$/gm)]).toEqual([
      file,
      "Decision",
      "Rationale",
      "Consequences",
    ]);
  }
});

test("the terminal prints what the README shows", async () => {
  const { run } = await import("../../src/cli/run");
  const { readFile } = await import("../../src/cli/read-file");
  const [, command = "", shown = ""] =
    /npm run --silent check -- (.+)\n```\n\n```text\n([\s\S]*?)```/.exec(read("README.md")) ?? [];
  const { stdout, exitCode } = run(command.split(" "), {
    today: 0 as never,
    readFile,
    style: () => ({ width: 110, headline: (text) => text }),
  });
  expect(shown).not.toBe("");
  expect(stdout.startsWith(shown)).toBe(true);
  expect(exitCode).toBe(1);
});
