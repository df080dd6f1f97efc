/**
 * Keeps Tab and Escape in the pane. In Excel on the web the Office library listens to the keys of the window: from a
 * focused place outside the order of Tab (`tabindex="-1"`), from a text just clicked and from a menu that Tab closes it
 * lets Tab leave the pane, and it gives the keyboard to the sheet on Escape, also where Escape has just closed a menu.
 */
export function keepKeys(document: Document): void {
  document.addEventListener("focusin", ({ target }) => {
    if (!isPlace(target)) return;
    target.tabIndex = 0;
    target.addEventListener("focusout", () => (target.tabIndex = -1), { once: true });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
    // The browser itself knows the way on from there.
    if (event.key === "Tab" && !isStop(event.target)) event.stopPropagation();
  });
}

/** The stops of Tab that the Office library knows the way between. */
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

/** Headings and sections take the focus when they open, so that a screen reader begins there. */
function isPlace(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches(':is(h1, section)[tabindex="-1"]');
}
