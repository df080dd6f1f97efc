/**
 * How a finding affects whether an application may be filed. Only "fail" and "undecided" change the verdict.
 */
export type FilingEffect = "fail" | "undecided" | "warning" | "note";

export type FilingVerdict = "pass" | "fail" | "undecided";

/** A single "fail" decides; without one, a single "undecided" leaves the verdict open. */
export function filingVerdict(effects: readonly FilingEffect[]): FilingVerdict {
  if (effects.includes("fail")) return "fail";
  return effects.includes("undecided") ? "undecided" : "pass";
}
