import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { officeScript } from "../../../src/build/office-script";
import { excelScript, microsoftsFile, playedExcel } from "../../../src/build/microsofts-client";
import { contentType, filesIn } from "../../setup/static-server";
import type { Served } from "../../browser/one-workbench";
import { ADDIN, EXCEL } from "./web-addresses";

/** Microsoft's own script tells the console that it may store nothing. */
const STORAGE_REFUSED = /^SecurityError: Failed to read the 'sessionStorage' property/;

/** Lets a browser find Excel on the web, the built add-in and Microsoft's scripts at their addresses, and nothing else. */
export async function playExcelOnTheWeb(context: BrowserContext): Promise<Served> {
  const read = filesIn(path.resolve("dist"));
  const excel = playedExcel("test/wire/in-browser/web.ts");
  const microsofts = new URL(".", officeScript("cdn").src).href;
  const files: Readonly<Record<string, (file: string) => Promise<Buffer | null>>> = {
    [EXCEL]: async (file) => {
      if (file === "played-excel.js") return excel();
      if (file === "workbench-pane.html") return Buffer.from(`<!doctype html>\n${await excelScript(read)}\n`);
      return read(file === "" ? "workbench.html" : file);
    },
    [ADDIN]: read,
    [microsofts]: microsoftsFile,
  };
  await context.route(/^https?:/, async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, "");
    const [place, fileAt] = Object.entries(files).find(([each]) => url.startsWith(each)) ?? [];
    const file = decodeURIComponent(url.slice(place?.length ?? 0));
    const body = await fileAt?.(file);
    if (body) await route.fulfill({ body, contentType: contentType(file || "workbench.html") });
    else await route.abort();
  });
  return { workbench: EXCEL, addresses: Object.keys(files), complaints: STORAGE_REFUSED };
}
