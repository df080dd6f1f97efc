/**
 * What a finding does to the answer whether an application may be filed. "fail" and "undecided" decide it; the others
 * leave it alone.
 */
export type FilingEffect = "fail" | "undecided" | "warning" | "note";

export type FilingVerdict = "pass" | "fail" | "undecided";

/** One certain obstacle is enough; without one, a single doubt leaves it open. */
export function filingVerdict(effects: readonly FilingEffect[]): FilingVerdict {
  if (effects.includes("fail")) return "fail";
  return effects.includes("undecided") ? "undecided" : "pass";
}
