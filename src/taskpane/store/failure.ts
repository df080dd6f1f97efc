/** What failed in Excel; part of the key of its sentence. */
export type Failure = "read" | "gone" | "go" | "marks";

/** Distinguishes a renamed or deleted sheet from all other failures. */
export function failureOf<Otherwise extends Failure>(
  error: unknown,
  otherwise: Otherwise,
): Otherwise | "gone" {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === "ItemNotFound" ? "gone" : otherwise;
}
