/** Brings the beginning of the pane into view; the keyboard's focus stays where it is. */
export function showTop(): void {
  document.documentElement.scrollTop = 0;
}
