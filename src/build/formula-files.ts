import { readdirSync } from "node:fs";
import path from "node:path";

/** The formula files: the TypeScript files directly in the folder. */
export function formulaFiles(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.join(folder, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`No formula files in ${folder}`);
  return files;
}
