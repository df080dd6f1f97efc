import os from "node:os";
import { textTable } from "../../src/cli/text-table";
import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { generateRoster } from "./generate-roster";
import { measure } from "./measure";
import { checkObjectPerRow } from "./object-per-row";

/** What one size of roster cost, in milliseconds and as shares of parsing the same cells from JSON. */
type Measured = {
  readonly people: number;
  readonly columns: 2 | 6;
  readonly parse: number;
  readonly check: number;
  readonly objectPerRow: number;
  readonly checkToParse: number;
  readonly objectPerRowToParse: number;
  readonly checkMicrosecondsPerRow: number;
};

const day = iso("2025-11-05");
const sizes = [10_000, 100_000, 1_000_000];

/**
 * Measures the check against the parsing of its cells from JSON, which is the least that any add-in pays to get
 * them from Excel, and against the plain way of writing it.
 */
function measureSize(people: number, columns: 2 | 6): Measured {
  const cells = generateRoster(people, columns);
  const text = JSON.stringify(cells);
  const runs = Math.max(3, Math.min(20, Math.round(500_000 / people)));
  const parse = measure(() => JSON.parse(text) as unknown, runs);
  const checking = measure(() => check({ cells, day }), runs);
  const objectPerRow = measure(() => checkObjectPerRow(cells, day), people > 100_000 ? 1 : 3);
  return {
    people,
    columns,
    parse: rounded(parse),
    check: rounded(checking),
    objectPerRow: rounded(objectPerRow),
    checkToParse: rounded(checking / parse),
    objectPerRowToParse: rounded(objectPerRow / parse),
    checkMicrosecondsPerRow: rounded((checking * 1000) / people),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function tableOf(measured: readonly Measured[]): string {
  const headings = [
    "rows",
    "columns",
    "parse ms",
    "check ms",
    "naive ms",
    "check/parse",
    "naive/parse",
    "check µs/row",
  ];
  const rows = measured.map((each) =>
    [
      each.people.toLocaleString("en"),
      each.columns,
      each.parse,
      each.check,
      each.objectPerRow,
      each.checkToParse.toFixed(2),
      each.objectPerRowToParse.toFixed(2),
      each.checkMicrosecondsPerRow,
    ].map(String),
  );
  return textTable([headings, ...rows]).join("\n");
}

const measured = sizes.flatMap((people) => ([2, 6] as const).map((columns) => measureSize(people, columns)));
const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? "unknown", cores: os.cpus().length };
process.stdout.write(
  process.argv.includes("--json")
    ? `${JSON.stringify({ machine, measured }, null, 2)}\n`
    : `${tableOf(measured)}\n\nNode ${machine.node}, ${machine.cpu}, ${machine.cores} cores\n`,
);
