import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Page, parsePage } from "./page.ts";
import { inFormulaNamespace } from "../in-formula-namespace.ts";
import { readParts } from "./parts.ts";
import { putTogether } from "./put-together.ts";

/** Every help page of a folder, put together; none where there is no folder yet. */
export function readPages(folder: string): readonly Page[] | null {
  if (!existsSync(folder)) return null;
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => parsePage(name, inFormulaNamespace(readFileSync(path.join(folder, name), "utf8"))));
  return putTogether(pages, readParts(path.join(folder, "parts")));
}
