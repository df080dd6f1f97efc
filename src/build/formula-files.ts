import { readdirSync } from "node:fs";
import path from "node:path";

/** The files that are one formula each: every TypeScript file of the folder itself, not of its sub-folders. */
export function formulaFiles(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.join(folder, entry.name))
    .sort();
  if (files.length === 0) throw new Error(`No formula files in ${folder}`);
  return files;
}
