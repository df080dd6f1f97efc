import { spawnSync } from "node:child_process";

/** Breaks every rule of the plugin for Office code once. */
const CARELESS = `
export async function careless(context: Excel.RequestContext): Promise<unknown> {
  Office.initialize = () => undefined;
  const range = context.workbook.getSelectedRange();
  const height = range.format.rowHeight;
  range.load("values");
  const values = range.values;
  range.load();
  range.load("format/fill");
  for (const value of values) await context.sync();
  const item = context.workbook.worksheets.getItemOrNullObject("Staff");
  return item === null ? height : values;
}
`;

test("the rules for Office code are alive: code that breaks each of them is told so", () => {
  const eslint = ["node_modules/eslint/bin/eslint.js", "--format", "json"];
  const asFile = ["--stdin", "--stdin-filename", "src/excel/careless.ts"];
  const { stdout } = spawnSync(process.execPath, [...eslint, ...asFile], {
    input: CARELESS,
    encoding: "utf8",
  });
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  const told = (file?.messages ?? []).map(({ ruleId }) => ruleId);
  expect([...new Set(told)].filter((rule) => rule.startsWith("office-addins/")).sort()).toEqual(
    [
      "call-sync-after-load",
      "call-sync-before-read",
      "load-object-before-read",
      "no-context-sync-in-loop",
      "no-empty-load",
      "no-navigational-load",
      "no-office-initialize",
      "test-for-null-using-isNullObject",
    ].map((rule) => `office-addins/${rule}`),
  );
}, 60_000);
