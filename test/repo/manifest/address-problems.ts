import { type Element, everyElement } from "./xml";

/** What the add-in is loaded from: every address must be https and under the one the add-in is served from. */
export function addressProblems(root: Element, served: string): string[] {
  return everyElement(root)
    .flatMap(({ attributes: { DefaultValue, Value, Url, ResourcesUrl } }) => [
      DefaultValue,
      Value,
      Url,
      ResourcesUrl,
    ])
    .filter((value) => value !== undefined)
    .filter((value) => /^https?:|\.(html|js|json|png)$/.test(value))
    .filter((address) => !served.startsWith("https://") || !address.startsWith(served))
    .map((address) => `${address} is not under ${served}`);
}
