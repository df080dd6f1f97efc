/** What Excel would not do, by the sentence that says so. */
export type Failure = "read" | "gone" | "go" | "marks";

/** Tells a sheet that was renamed or deleted meanwhile from everything else that can go wrong. */
export function failureOf<Otherwise extends Failure>(
  error: unknown,
  otherwise: Otherwise,
): Otherwise | "gone" {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === "ItemNotFound" ? "gone" : otherwise;
}
