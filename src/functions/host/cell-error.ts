import type { Refusal } from "../arguments/refusal";

/** A refusal as an Excel error with its sentence: #VALUE! for unusable input, #N/A for no answer. */
export function cellError(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    refusal.kind === "bad_input" ? invalidValue : notAvailable,
    refusal.message,
  );
}

/** The inverse of `cellError`. */
export function refusalIn(problem: unknown): Pick<Refusal, "kind" | "message"> {
  const { code, message } = problem as { readonly code?: unknown; readonly message?: unknown };
  const kind = code === CustomFunctions.ErrorCode.notAvailable ? "no_answer" : "bad_input";
  return { kind, message: typeof message === "string" ? message : "" };
}
