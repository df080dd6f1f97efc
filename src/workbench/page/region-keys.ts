/** A part of the page between which F6 moves, as it does in Excel. */
export type Region = {
  /** Whether the keyboard is in it now. */
  isActive(): boolean;
  focus(): void;
};

/**
 * F6 goes to the next region and Shift+F6 to the one before. The grid takes every other key for itself, so without
 * this nobody could leave it by keyboard.
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

/** Puts the keyboard on the first thing in a part of a page that can take it. */
export function focusFirst(root: ParentNode | null | undefined): void {
  root
    ?.querySelector<HTMLElement>("button:not([disabled]), input:not([type=hidden]), select, [tabindex='0']")
    ?.focus();
}
