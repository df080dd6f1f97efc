import path from "node:path";
import type { OfficeJs } from "./addin-settings.ts";

type OfficeScript = {
  readonly src: string;
  /** Origins the pane may load scripts from, besides its own. */
  readonly origins: readonly string[];
  /** Patterns for copy-webpack-plugin. */
  readonly copies: readonly { from: string; to: string; context: string; info: { minimized: true } }[];
};

// Excel's files for Windows, Mac and the web, and the strings of our languages: 4 MB instead of 74.
const LOCAL_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "excel-{win32,mac,web}-16.0[01]{.js,-core.js}",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
  "{en-us,ru-ru,kk-kz}/office_strings.js",
];

const SCRIPTS: Readonly<Record<OfficeJs, OfficeScript>> = {
  // On older hosts Microsoft's script fetches a helper from the second origin.
  cdn: {
    src: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origins: ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
    copies: [],
  },
  // For networks without internet access; Microsoft supports only its hosted copy.
  local: {
    src: "office-js/office.js",
    origins: [],
    copies: LOCAL_FILES.map((from) => ({
      from,
      to: "office-js/[path][name][ext]",
      context: path.resolve("node_modules/@microsoft/office-js/dist"),
      // Keep Microsoft's files byte for byte.
      info: { minimized: true },
    })),
  },
};

export function officeScript(choice: OfficeJs): OfficeScript {
  return SCRIPTS[choice];
}
