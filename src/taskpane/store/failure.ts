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

/** The result of writing; an error of Excel is one of the reasons why nothing was written. */
export type WriteResult<Result> = Result | { readonly written: false; readonly reason: "failed" };

export function orFailed<Result>(writing: Promise<Result>): Promise<WriteResult<Result>> {
  return writing.catch(() => ({ written: false, reason: "failed" }));
}
