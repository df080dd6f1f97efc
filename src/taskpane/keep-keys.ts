/**
 * Keeps Tab and Escape in the pane. In Excel on the web, Office.js handles keys of the window: Tab leaves the pane if
 * the focus is on an element outside the tab order (`tabindex="-1"`), on text just clicked or on a menu that Tab
 * closes, and Escape moves the focus to the sheet even if it has just closed a menu.
 */
export function keepKeys(document: Document): void {
  document.addEventListener("focusin", ({ target }) => {
    if (!isPlace(target)) return;
    target.tabIndex = 0;
    target.addEventListener("focusout", () => (target.tabIndex = -1), { once: true });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
    // From there the browser itself finds the next tab stop.
    if (event.key === "Tab" && !isStop(event.target)) event.stopPropagation();
  });
}

/** Tab stops that Office.js handles correctly. */
const STOPS = [
  "a[href]",
  "button:enabled",
  "input:enabled",
  "select:enabled",
  "textarea:enabled",
  "[tabindex]",
];

function isStop(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.isConnected &&
    target.matches(`:is(${STOPS.join()}):not([tabindex="-1"])`)
  );
}

/** Headings and sections get the focus when they open, so that screen readers start there. */
function isPlace(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(':is(h1, section)[tabindex="-1"]');
}
