/** Whether the host has a requirement set; outside Excel there are none. */
export function supports(set: string, version: string): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context?.requirements?.isSetSupported(set, version) ?? false;
}
