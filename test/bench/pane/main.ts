import { writeFileSync } from "node:fs";
import { installedBrowser } from "../../../src/build/installed-browser";
import { textTable } from "../../../src/cli/text-table";
import { freshBuild } from "../../setup/fresh-build";
import { measurePane, type PaneTimes } from "./long-tasks";
import { paneTimesPage } from "./pane-times-page";

const headings: Readonly<Record<keyof PaneTimes, string>> = {
  rows: "rows",
  check: "check ms",
  edit: "edit ms",
  longestWhileChecking: "longest task of a check ms",
  longestWhileEditing: "longest task of an edit ms",
};

/** Measures the built pane in Chromium, and with --write keeps the figures. */
async function main(): Promise<void> {
  const browser = installedBrowser();
  if (browser === null) throw new Error("There is no Chromium here; `npm test` says how to get one.");
  freshBuild();
  const measured: PaneTimes[] = [];
  for (const rows of [1_000, 20_000, 200_000]) measured.push(await measurePane(browser, rows));
  const keys = Object.keys(headings) as (keyof PaneTimes)[];
  const table = [
    Object.values(headings),
    ...measured.map((times) => keys.map((key) => Math.round(times[key]).toLocaleString("en"))),
  ];
  process.stdout.write(`${textTable(table).join("\n")}\n`);
  if (process.argv.includes("--write")) writeFileSync("docs/performance-pane.md", paneTimesPage(table));
}

void main();
