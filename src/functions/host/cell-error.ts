import type { Refusal } from "../arguments/refusal";

/** A refusal as Excel shows it: #VALUE! for unusable input, #N/A for no answer, with the sentence on the cell. */
export function cellError(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    refusal.kind === "bad_input" ? invalidValue : notAvailable,
    refusal.message,
  );
}
