import path from "node:path";

export type OfficeJs = "cdn" | "local";

export type AddinSettings = {
  /** URL the add-in is served from; ends with a slash. */
  readonly url: string;
  readonly officeJs: OfficeJs;
  /** Marks the formulas as synchronous, a preview feature of Excel: see docs/decisions/0013-what-we-wait-for.md. */
  readonly supportSync: boolean;
  /** Folder with one formula per file. */
  readonly formulas: string;
  /** Folder of the help pages, one per formula and language. */
  readonly pages: string;
  readonly output: string;
};

/** URL in the development manifest. */
export const DEVELOPMENT_URL = "https://localhost:3000/";

/** Reads the build's settings from the environment; throws an error with a clear sentence for an unusable value. */
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
  // Excel loads nothing over plain http; only the workbench, which is not Excel, may be served that way.
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
