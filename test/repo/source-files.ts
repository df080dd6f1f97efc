import { readdirSync } from "node:fs";
import path from "node:path";

/** Every TypeScript file of a folder and its sub-folders, with slashes as separators. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file).replaceAll("\\", "/"))
    .sort();
}
