/** A bar drawn in one cell by characters: `share` of `length` is full. Any share but none shows, and only all is all. */
export function barText(share: number, length: number): string {
  const within = Math.min(1, Math.max(0, share));
  const full =
    within === 0 || within === 1
      ? within * length
      : Math.min(length - 1, Math.max(1, Math.floor(within * length)));
  return "█".repeat(full) + "░".repeat(length - full);
}
