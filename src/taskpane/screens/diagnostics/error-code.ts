/** An error as a bare code: error messages may quote names and cells. */
export function errorCode(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return [code, name].map(String).find((each) => /^[A-Z][A-Za-z.]{2,60}$/.test(each)) ?? "unknown";
}
