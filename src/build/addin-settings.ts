import path from "node:path";

export type OfficeJs = "cdn" | "local";

export type AddinSettings = {
  /** Where the add-in is served from; ends with a slash. */
  readonly url: string;
  readonly officeJs: OfficeJs;
  /** Marks the formulas as synchronous, which Excel has in preview: see docs/decisions/0013-what-we-wait-for.md. */
  readonly supportSync: boolean;
  /** Folder whose files are one formula each. */
  readonly formulas: string;
  /** Folder of the help pages, one a formula and language. */
  readonly pages: string;
  readonly output: string;
};

/** The address the development manifest is written for. */
export const DEVELOPMENT_URL = "https://localhost:3000/";

/** What the build takes from the environment; throws a sentence on a value it cannot build with. */
export function addinSettings(env: Readonly<Record<string, string | undefined>>): AddinSettings {
  return {
    url: servedUrl(env.ADDIN_URL || DEVELOPMENT_URL),
    officeJs: officeJs(env.OFFICE_JS || "cdn"),
    supportSync: isOn("SUPPORT_SYNC", env.SUPPORT_SYNC || "no"),
    formulas: path.resolve("src/functions"),
    pages: path.resolve("docs/functions"),
    output: path.resolve("dist"),
  };
}

function servedUrl(url: string): string {
  if (!URL.canParse(url)) throw new Error(`ADDIN_URL is not an address: ${url}`);
  const { protocol, hostname, search, hash } = new URL(url);
  // Excel loads nothing over plain http; only the workbench, which is not Excel, may be served so.
  if (protocol !== "https:" && hostname !== "localhost") throw new Error(`ADDIN_URL must be https: ${url}`);
  if (!url.endsWith("/") || search || hash) throw new Error(`ADDIN_URL must end with "/": ${url}`);
  return url;
}

function isOn(name: string, choice: string): boolean {
  if (choice === "yes" || choice === "no") return choice === "yes";
  throw new Error(`${name} must be "yes" or "no", not "${choice}"`);
}

function officeJs(choice: string): OfficeJs {
  if (choice === "cdn" || choice === "local") return choice;
  throw new Error(`OFFICE_JS must be "cdn" or "local", not "${choice}"`);
}
