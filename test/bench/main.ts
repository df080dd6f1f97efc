import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { webpack } from "webpack";
import { typescriptRule } from "../../src/build/typescript-rule";

/**
 * Bundles the measurements as the add-in itself is bundled and runs them in a process of their own. Run directly,
 * the loader's helpers for stack traces would cost more than the code that is measured.
 */
function runBench(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const compiler = webpack({
    mode: "production",
    optimization: { minimize: false },
    target: "node20",
    entry: require.resolve("./bench.ts"),
    output: { path: folder, filename: "bench.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescriptRule] },
  });
  compiler.run((problem, stats) => {
    if (problem || stats?.hasErrors()) throw problem ?? new Error(stats?.toString("errors-only"));
    const { status } = spawnSync(
      process.execPath,
      [path.join(folder, "bench.js"), ...process.argv.slice(2)],
      {
        stdio: "inherit",
      },
    );
    rmSync(folder, { recursive: true });
    process.exitCode = status ?? 1;
  });
}

runBench();
