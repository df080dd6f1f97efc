/** Whether two texts differ by exactly one insertion, deletion or substitution. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const longer = long.length - short.length;
  if (longer > 1) return false;
  let same = 0;
  while (same < long.length && short.charAt(same) === long.charAt(same)) same++;
  return same < long.length && short.slice(same + 1 - longer) === long.slice(same + 1);
}
