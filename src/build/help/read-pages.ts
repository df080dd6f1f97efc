import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Page, parsePage } from "./page.ts";
import { inFormulaNamespace } from "../in-formula-namespace.ts";
import { readParts } from "./parts.ts";
import { assemblePages } from "./assemble-pages.ts";

/** All help pages of a folder, assembled; null if the folder does not exist. */
export function readPages(folder: string): readonly Page[] | null {
  if (!existsSync(folder)) return null;
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => parsePage(name, inFormulaNamespace(readFileSync(path.join(folder, name), "utf8"))));
  return assemblePages(pages, readParts(path.join(folder, "parts")));
}
