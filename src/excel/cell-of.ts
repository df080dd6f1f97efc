/**
 * Converts Excel's value and value type: blank becomes null, an error `{ error: "#N/A" }`, so that a text that merely
 * reads "#N/A" stays a text.
 */
export function cellOf(value: unknown, type: Excel.RangeValueType | undefined): unknown {
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  return type === Excel.RangeValueType.empty ? null : value;
}

export function isSameCell(one: unknown, other: unknown): boolean {
  const [first, second] = [errorIn(one), errorIn(other)];
  return first === null || second === null ? (one ?? null) === (other ?? null) : first === second;
}

function errorIn(cell: unknown): string | null {
  return typeof cell === "object" && cell !== null && "error" in cell ? String(cell.error) : null;
}
