import type { Day } from "../law/day";
import {
  ANY_SIZE,
  type ExemptionReason,
  type HeadcountLimit,
  ratioExemptions,
} from "../law/ratio-exemptions";
import type { BusinessSize } from "./business-size";
import { valueOn } from "../law/dated";

/** What is known about the employer, as far as exemptions and fines need it. */
export type Employer = {
  /** Whether the employer claims to be small by the financial criteria. */
  readonly smallBusiness: "yes" | "no" | "not_said";
  /** The class under the Entrepreneurial Code if headcount and income are known; does not decide about exemptions. */
  readonly size?: BusinessSize;
  readonly kind: "company" | "foreign_branch";
  /** A headcount declared beside the roster, such as the yearly average; wins if larger. */
  readonly declaredHeadcount: number | null;
};

/** Nothing known: no exemption is claimed and the ratio alone decides. */
export const unknownEmployer: Employer = {
  smallBusiness: "not_said",
  kind: "company",
  declaredHeadcount: null,
};

/** An exemption that the employer claims, and the largest headcount for which it holds on the day. */
export type Claim = { readonly reason: ExemptionReason; readonly limit: number };

/** Why an employer claims to be exempt. */
export function reasonsOf({ smallBusiness, kind }: Employer): readonly ExemptionReason[] {
  return [
    ...(smallBusiness === "yes" ? (["small_business"] as const) : []),
    ...(kind === "foreign_branch" ? (["foreign_branch"] as const) : []),
  ];
}

/**
 * The exemptions an employer claims.
 *
 * A limit of Infinity means any size, as for small businesses until 31 August 2025.
 */
export function claimsOf(employer: Employer, day: Day): readonly Claim[] {
  return reasonsOf(employer).map((reason) => {
    const value = valueOn<HeadcountLimit>(ratioExemptions[reason], day);
    return { reason, limit: value === ANY_SIZE ? Infinity : value };
  });
}

/** The claim with the highest limit, which alone decides; null if nothing is claimed. */
export function mostGenerous(claims: readonly Claim[]): Claim | null {
  return claims.reduce<Claim | null>(
    (most, claim) => (most && most.limit >= claim.limit ? most : claim),
    null,
  );
}

/** The headcount compared with the limit of an exemption: that of the roster, or the declared one if larger. */
export function decisiveHeadcount(employer: Employer, rosterHeadcount: number): number {
  return Math.max(rosterHeadcount, employer.declaredHeadcount ?? rosterHeadcount);
}
