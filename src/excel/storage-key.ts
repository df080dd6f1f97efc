/**
 * Key for a user preference in the browser's storage. Excel on the web supplies a partition prefix that separates the
 * sites in which the add-in's pages are embedded; elsewhere there is none.
 */
export function storageKey(name: string): string {
  const context = typeof Office === "undefined" ? undefined : (Office.context as object | undefined);
  const partition = context && "partitionKey" in context ? String(context.partitionKey ?? "") : "";
  return `${partition}kz-workforce.${name}`;
}
