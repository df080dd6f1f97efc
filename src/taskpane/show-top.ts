/** Scrolls to the top of the pane without moving the focus. */
export function showTop(): void {
  document.documentElement.scrollTop = 0;
}
