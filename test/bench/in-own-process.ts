import { spawnSync } from "node:child_process";
import type { Parts } from "./part";

/** A million rows of twelve columns and the text they are parsed from need more than Node takes by itself. */
const MEMORY = "--max-old-space-size=8192";

/** Measures one part in a process of its own. */
export function inOwnProcess<Name extends keyof Parts>(
  name: Name,
  ...given: Parameters<Parts[Name]>
): ReturnType<Parts[Name]> {
  process.stderr.write(`${[name, ...given.slice(1)].join(", ")}\n`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, MEMORY, require.resolve("./part.ts"), name, JSON.stringify(given)],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Measuring ${name} failed`);
  return JSON.parse(stdout) as ReturnType<Parts[Name]>;
}
