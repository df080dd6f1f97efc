import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { textTable } from "../../src/cli/text-table";
import { freshBuild } from "../setup/fresh-build";
import { buildPaneQuestions } from "./built-pane";
import { type Figures, measureAll } from "./figures";
import { performancePage } from "./performance-page";
import { tablesOf } from "./tables";
import { targetsOf } from "./targets";

const machine = {
  node: process.version,
  cpu: os.cpus()[0]?.model ?? "unknown",
  cores: os.cpus().length,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.arch()}`,
  /** What kept the processors busy in the minute before; figures from a busy machine are not to be kept. */
  load: os.loadavg()[0] ?? 0,
};

/** Builds what is not fresh, measures the built files, and prints the figures, or keeps them with --write. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "1000000" },
      json: { type: "boolean" },
      write: { type: "boolean" },
    },
  });
  const rows = Number(values.rows);
  if (!Number.isInteger(rows) || rows < 1)
    throw new Error(`--rows must be a whole number, not ${values.rows}`);
  freshBuild();
  const figures = await measured(rows);
  const tables = tablesOf(figures);
  const description = `Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; load before ${machine.load.toFixed(1)}; rosters of ${rows.toLocaleString("en")} rows`;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ machine, rows, targets: targetsOf(figures), ...figures }, null, 2)}\n`
      : `${Object.values(tables)
          .map((table) => textTable(table).join("\n"))
          .join("\n\n")}\n\n${description}\n`,
  );
  if (values.write) writeFileSync("docs/performance.md", performancePage(tables, description));
}

async function measured(rows: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  try {
    await buildPaneQuestions(folder);
    return measureAll(folder, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
