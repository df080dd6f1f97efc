import { ratioExemptions } from "../law/ratio-exemptions";
import type { LawInForce, Proof } from "./proof";

/** The rules of a proof without one that is about other employers only. */
export function lawUsed({ law }: Pick<Proof, "law">): readonly LawInForce[] {
  return law.filter(({ rule, applied }) => applied || rule !== ratioExemptions.foreign_branch.id);
}
