export type SideloadSteps = { readonly start: true } | { readonly start: false; readonly because: string };

/** Whether this machine can run Excel with the add-in; if not, the reason to print. */
export function sideloadSteps(platform: NodeJS.Platform): SideloadSteps {
  if (platform === "win32" || platform === "darwin") return { start: true };
  return {
    start: false,
    because: "Excel runs on Windows and macOS only. Here, open the add-in in the workbench: npm start",
  };
}
