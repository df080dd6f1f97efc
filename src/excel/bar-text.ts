/** A bar of block characters for one cell: `share` of `length` is full. Only 0 is drawn empty and only 1 full. */
export function barText(share: number, length: number): string {
  const within = Math.min(1, Math.max(0, share));
  const full =
    within === 0 || within === 1
      ? within * length
      : Math.min(length - 1, Math.max(1, Math.floor(within * length)));
  return "█".repeat(full) + "░".repeat(length - full);
}
