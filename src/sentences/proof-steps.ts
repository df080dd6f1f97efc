import type { Proof, Step } from "../domain/proof";
import { groups } from "../law/category";
import type { ExemptionReason } from "../law/ratio-exemptions";
import type { Values } from "../i18n/compile-message";

export type RatioStep = Extract<Step, { kind: "ratio" }>;
type ExemptionStep = Extract<Step, { kind: "exemption" }>;

/** The arithmetic of both groups, the managers first. */
export function ratioSteps(proof: Proof): readonly RatioStep[] {
  const steps = proof.steps.filter((step): step is RatioStep => step.kind === "ratio");
  return groups.flatMap((group) => steps.filter((step) => step.group === group));
}

/** What became of each exemption claimed. */
export function exemptionSteps(proof: Proof): readonly ExemptionStep[] {
  return proof.steps.filter((step): step is ExemptionStep => step.kind === "exemption");
}

/** The exemption the verdict rests on, as texts name it, with what they are filled with; null where none holds. */
export function exemptionThatHolds(
  proof: Proof,
): { readonly kind: ExemptionReason | "small_business.any_size"; readonly values: Values } | null {
  const step = exemptionSteps(proof).find(({ holds }) => holds === "yes");
  if (!step) return null;
  const { reason, limit, people } = step;
  return reason === "small_business" && limit === Infinity
    ? { kind: "small_business.any_size", values: {} }
    : { kind: reason, values: { people: people.max, limit } };
}
