import { writeFileSync } from "node:fs";
import os from "node:os";
import { textTable } from "../../src/cli/text-table";
import { measureForecast } from "./measure-forecast";
import { measureFormulas } from "./measure-formulas";
import { type Measured, measureRoster } from "./measure-roster";
import { performancePage } from "./performance-page";

const sizes = [10_000, 100_000, 1_000_000];
const measured = sizes.flatMap((people) =>
  ([2, 6] as const).map((columns) => measureRoster(people, columns)),
);

const machine = {
  node: process.version,
  cpu: os.cpus()[0]?.model ?? "unknown",
  cores: os.cpus().length,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.arch()}`,
};

const headings: Readonly<Record<keyof Measured, string>> = {
  people: "rows",
  columns: "columns",
  parse: "parse ms",
  check: "check ms",
  quotaOk: "QUOTA_OK ms",
  edit: "edit ms",
  objectPerRow: "naive ms",
  checkToParse: "check/parse",
  quotaOkToParse: "QUOTA_OK/parse",
  objectPerRowToParse: "naive/parse",
  checkNanosecondsPerRow: "check ns/row",
};
const table = [
  Object.values(headings),
  ...measured.map((each) =>
    (Object.keys(headings) as (keyof Measured)[]).map((key) => each[key].toLocaleString("en")),
  ),
];

const formulas = measureFormulas();
const formulaTable = [
  ["formula", "parse ms", "time ms", "time/parse"],
  ...formulas.map(({ what, parse, time, timeToParse }) =>
    [what, parse ?? "", time, timeToParse ?? ""].map(String),
  ),
];

const forecasts = [10_000, 100_000].map(measureForecast);
const forecastTable = [
  ["rows", "days", "check ms", "forecast ms", "forecast/check", "ways back ms"],
  ...forecasts.map((each) =>
    [each.people, each.days, each.check, each.forecast, each.forecastToCheck, each.waysBack].map((value) =>
      value.toLocaleString("en"),
    ),
  ),
];

const description = `Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}`;
process.stdout.write(
  process.argv.includes("--json")
    ? `${JSON.stringify({ machine, measured, formulas, forecasts }, null, 2)}\n`
    : `${[table, formulaTable, forecastTable].map((each) => textTable(each).join("\n")).join("\n\n")}\n\n${description}\n`,
);
if (process.argv.includes("--write"))
  writeFileSync("docs/performance.md", performancePage(table, formulaTable, forecastTable, description));
