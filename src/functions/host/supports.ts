/** Says whether the host has a set of Office.js; outside Excel there is none. */
export function supports(set: string, version: string): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context?.requirements?.isSetSupported(set, version) ?? false;
}
