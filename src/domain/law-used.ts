import { ratioExemptions } from "../law/ratio-exemptions";
import type { LawInForce, Proof } from "./proof";

/** The rules of a proof, without the one for foreign branches unless it was applied. */
export function lawUsed({ law }: Pick<Proof, "law">): readonly LawInForce[] {
  return law.filter(({ rule, applied }) => applied || rule !== ratioExemptions.foreign_branch.id);
}
