import { type Element, everyElement, named } from "./xml";

const LONGEST_ID = 32;

/** The four places that must name the pane's page by one resource, or the shared runtime silently never starts. */
const PANE_PLACES = ["Runtime", "Page", "FunctionFile", "Action"];

/** Resources that are missing, never used, named twice or too long, and a pane that is not one page. */
export function resourceProblems(root: Element): string[] {
  const ids = named(root, "Resources")
    .flatMap(everyElement)
    .flatMap(({ attributes }) => attributes.id ?? []);
  const used = everyElement(root).flatMap(({ attributes }) => attributes.resid ?? []);
  const panes = new Set(PANE_PLACES.map((place) => paneOf(root, place)));
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `there is no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `the resource ${id} is never used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two resources are called ${id}`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `the resource id ${id} is too long`),
    ...(panes.size === 1 ? [] : [`the pane is ${[...panes].join(", ")} in different places`]),
  ];
}

function paneOf(root: Element, place: string): string {
  const element = named(root, place).find(
    ({ attributes }) => place !== "Action" || attributes["xsi:type"] === "ShowTaskpane",
  );
  const resids = element ? everyElement(element).flatMap(({ attributes }) => attributes.resid ?? []) : [];
  return resids.join("+") || `missing from ${place}`;
}
