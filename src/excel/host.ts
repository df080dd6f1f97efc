/** Resolves once the host is known: true inside Excel, false in a plain browser tab or another program. */
export async function ready(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Excel's interface language as a tag such as "ru-RU"; null if the host does not report it. */
export function displayLanguage(): string | null {
  return officeContext()?.displayLanguage ?? null;
}

/** Excel's theme; null if the host does not report it (Excel on the web), so that the browser's setting decides. */
export function officeTheme(): "light" | "dark" | null {
  const background = officeContext()?.officeTheme?.bodyBackgroundColor;
  if (!background) return null;
  const [red = 255, green = 255, blue = 255] = (background.match(/[\da-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** True if this Excel supports a requirement set; false outside Excel. */
export function supports(set: string, version: string): boolean {
  const requirements: Office.RequirementSetSupport | undefined = officeContext()?.requirements;
  return requirements?.isSetSupported(set, version) ?? false;
}

/**
 * Runs `action` for the ribbon button, menu item or keyboard shortcut with that id, and reports completion to Excel.
 */
export function onRibbonAction(id: string, action: () => void | Promise<void>): void {
  Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      // Keyboard shortcuts pass no event.
      event?.completed();
    }
  });
}

export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Missing before `ready()` and outside Office, whatever the type declarations say. */
function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
}
