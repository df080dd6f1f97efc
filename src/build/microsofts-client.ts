import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { officeScript } from "./office-script.ts";

/** Reads a file of the build by path. */
type Read = (file: string) => Promise<Buffer | null>;

const MICROSOFTS_FILES = path.resolve("node_modules/@microsoft/office-js/dist");
const OFFICE_JS = "office-js/";
const EXCEL = "played-excel.js";

/** Reads `MICROSOFTS_CLIENT`; throws an error with a clear sentence for any other value. */
export function isMicrosoftsClientAskedFor(choice = "no"): boolean {
  if (choice === "yes" || choice === "no") return choice === "yes";
  throw new Error(`MICROSOFTS_CLIENT must be "yes" or "no", not "${choice}"`);
}

/**
 * The workbench's files with Microsoft's unmodified office.js between pane and grid, for developers and tests: the
 * pane is the page that Excel for Mac loads, and our host answers the client's messages.
 *
 * Microsoft's files are read from where npm installed them and are part of no build.
 */
export function withMicrosoftsClient(read: Read): Read {
  const excel = playedExcel("test/wire/in-browser/mac.ts");
  return async (file) => {
    if (file === EXCEL) return excel();
    if (file.startsWith(OFFICE_JS)) return microsoftsFile(file.slice(OFFICE_JS.length));
    if (file !== "workbench-pane.html") return read(file);
    const page = String(await read("taskpane.html"));
    const { src } = officeScript("cdn");
    const scripts = `${await excelScript(read)}<script src="${OFFICE_JS}office.js"></script>`;
    return Buffer.from(page.replace(`<script src="${src}"></script>`, scripts));
  };
}

/**
 * Script element that simulates Excel, with the formulas and actions that Excel would know from the manifest's files.
 */
export async function excelScript(read: Read): Promise<string> {
  const { functions } = await json<{ functions: Named[] }>(read, "functions.json");
  const { actions } = await json<{ actions: Named[] }>(read, "shortcuts.json");
  const manifest = String(await read("manifest.xml"));
  const buttons = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const formulas = functions.map(({ id }) => id).join(" ");
  const commands = [...new Set([...buttons, ...actions.map(({ id }) => id)])].join(" ");
  return `<script src="${EXCEL}" data-functions="${formulas}" data-actions="${commands}"></script>`;
}

type Named = { readonly id: string };

async function json<T>(read: Read, file: string): Promise<T> {
  return JSON.parse(String(await read(file))) as T;
}

/** A file of Microsoft's library by its path within it. */
export async function microsoftsFile(file: string): Promise<Buffer | null> {
  const place = path.join(MICROSOFTS_FILES, file);
  return place.startsWith(MICROSOFTS_FILES + path.sep) ? readFile(place).catch(() => null) : null;
}

/** A script that simulates Excel, bundled on first use. */
export function playedExcel(entry: string): () => Promise<Buffer> {
  let bundle: Promise<Buffer> | undefined;
  return () => (bundle ??= bundled(entry));
}

async function bundled(entry: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return Buffer.from(outputFiles[0]?.contents ?? "");
}
