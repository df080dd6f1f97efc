import type { GridBridge } from "../bridge";
import { OfficeError } from "./office-error";
import { strict } from "./strict";

/** Requirement sets this host supports, as far as the add-in uses their members. */
export const SETS: Record<string, string> = {
  CustomFunctionsRuntime: "1.4",
  ExcelApi: "1.19",
  SharedRuntime: "1.1",
};

const THEMES = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" },
  dark: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" },
};

/** The global `Office`. */
export function officeNamespace(bridge: GridBridge): typeof Office {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const requirements = strict({ isSetSupported }, "Requirements");
  // The version makes clear, wherever it is copied, that this is not Excel.
  const diagnostics = strict({ ...info, version: "workbench" }, "ContextInformation");
  const context = {
    requirements,
    diagnostics,
    get displayLanguage() {
      return bridge.displayLanguage();
    },
    get contentLanguage() {
      return bridge.displayLanguage();
    },
    get officeTheme() {
      return strict(THEMES[bridge.theme()], "OfficeTheme");
    },
  };
  const associate = (id: string, action: (event: { completed(): void }) => void) =>
    bridge.associateAction(id, action);
  const showAsTaskpane = async () => bridge.showPane();
  return strict<typeof Office>(
    {
      HostType: strict({ Excel: "Excel" }, "HostType"),
      context: strict(context, "Context"),
      actions: strict({ associate }, "Actions"),
      addin: strict({ showAsTaskpane }, "Addin"),
      onReady: async (callback?: (ready: typeof info) => unknown) => {
        await callback?.(info);
        return info;
      },
    },
    "Office",
  );
}

function isSetSupported(name: string, version = "1.1"): boolean {
  if (!/^\d+\.\d+$/.test(version)) throw new OfficeError("InvalidArgument", `"${version}" is not a version.`);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [hasMajor = 0, hasMinor = 0] = (SETS[name] ?? "0.0").split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
