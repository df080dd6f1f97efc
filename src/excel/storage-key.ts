/**
 * The key under which the pane keeps a choice of its user in the browser's storage. Excel on the web tells a prefix
 * that keeps the add-in's pages inside different sites apart; elsewhere there is none.
 */
export function storageKey(name: string): string {
  const context = typeof Office === "undefined" ? undefined : (Office.context as object | undefined);
  const partition = context && "partitionKey" in context ? String(context.partitionKey ?? "") : "";
  return `${partition}kz-workforce.${name}`;
}
