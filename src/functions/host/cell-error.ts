import type { Refusal } from "../arguments/refusal";

/** A refusal as Excel shows it: #VALUE! for unusable input, #N/A for no answer, with the sentence on the cell. */
export function cellError(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    refusal.kind === "bad_input" ? invalidValue : notAvailable,
    refusal.message,
  );
}

/** Reads such an error back: whether the input was unusable or there is no answer, with the sentence. */
export function refusalIn(problem: unknown): Pick<Refusal, "kind" | "message"> {
  const { code, message } = problem as { readonly code?: unknown; readonly message?: unknown };
  const kind = code === CustomFunctions.ErrorCode.notAvailable ? "no_answer" : "bad_input";
  return { kind, message: typeof message === "string" ? message : "" };
}
