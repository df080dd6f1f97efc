import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const SOURCES = ["src", "assets", "docs/functions", "manifest.xml", "package.json", "webpack.config.js"];
const RESULTS = ["functions.js", "taskpane.html", "workbench-pane.html", "workbench.html", "manifest.xml"];

/** Builds `dist` unless it is newer than every source file; throws what the build said when it fails. */
export function freshBuild(): void {
  const built = Math.min(...RESULTS.map((file) => lastChange(path.join("dist", file)) ?? 0));
  const changed = Math.max(...SOURCES.flatMap(filesUnder).map((file) => lastChange(file) ?? 0));
  if (built > changed) return;
  rmSync("dist", { recursive: true, force: true });
  try {
    const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--stats", "errors-warnings"], {
      stdio: "pipe",
      encoding: "utf8",
    });
  } catch (failure) {
    const { stdout = "", stderr = "" } = failure as { stdout?: string; stderr?: string };
    throw new Error(`The build failed.\n${stdout}${stderr}`, { cause: failure });
  }
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" }).map((file) => path.join(place, file));
}

function lastChange(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
