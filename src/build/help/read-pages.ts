import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Page, parsePage } from "./page.ts";

/** Every help page of a folder; none where there is no folder yet. */
export function readPages(folder: string): Page[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => parsePage(name, readFileSync(path.join(folder, name), "utf8")));
}
