/** Resolves when the host is there: true inside Excel, false in a plain browser tab or another program. */
export async function ready(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** The language of Excel's own interface, as a tag such as "ru-RU"; null when the host does not say. */
export function displayLanguage(): string | null {
  return officeContext()?.displayLanguage ?? null;
}

/** Excel's theme; null where the host does not tell (Excel on the web), so that the browser's setting decides. */
export function officeTheme(): "light" | "dark" | null {
  const background = officeContext()?.officeTheme?.bodyBackgroundColor;
  if (!background) return null;
  const [red = 255, green = 255, blue = 255] = (background.match(/[\da-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** Whether this Excel has a requirement set; false outside Excel. */
export function supports(set: string, version: string): boolean {
  const requirements: Office.RequirementSetSupport | undefined = officeContext()?.requirements;
  return requirements?.isSetSupported(set, version) ?? false;
}

/** Runs `action` when a button, an entry of a menu or a combination of keys of that name is used; Excel is told that it ended. */
export function onRibbonAction(id: string, action: () => void | Promise<void>): void {
  Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      // A combination of keys brings no event along.
      event?.completed();
    }
  });
}

/** Brings the task pane to view. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Before `ready()` and outside Office the context is missing, whatever the type declarations say. */
function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
}
