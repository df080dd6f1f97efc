/** A part of the page that F6 moves between, as in Excel. */
export type Region = {
  /** True if it has the focus. */
  isActive(): boolean;
  focus(): void;
};

/**
 * F6 moves to the next region and Shift+F6 to the previous one. The grid consumes every other key, so without this
 * nobody could leave it by keyboard.
 */
export function moveBetween(regions: readonly Region[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const current = Math.max(
      0,
      regions.findIndex((region) => region.isActive()),
    );
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(current + step) % regions.length]?.focus();
  };
}

/** Focuses the first focusable element. */
export function focusFirst(root: ParentNode | null | undefined): void {
  root
    ?.querySelector<HTMLElement>("button:not([disabled]), input:not([type=hidden]), select, [tabindex='0']")
    ?.focus();
}
