import type { Day } from "../law/day";
import {
  ANY_SIZE,
  type ExemptionReason,
  type HeadcountLimit,
  ratioExemptions,
} from "../law/ratio-exemptions";
import type { BusinessSize } from "./business-size";
import { valueOn } from "../law/dated";

/** What is known about the entity whose roster it is, as far as the exemptions ask. */
export type Employer = {
  /** Small by the financial criteria, as the employer says; "not_said" claims nothing. */
  readonly smallBusiness: "yes" | "no" | "not_said";
  /** Its class under the Entrepreneurial Code where people and income are known; decides nothing about exemptions. */
  readonly size?: BusinessSize;
  readonly kind: "company" | "foreign_branch";
  /** A headcount declared beside the roster (its average over the year, say); wins where it is larger. */
  readonly declaredHeadcount: number | null;
};

/** No facts given: no exemption is claimed and the ratio alone decides. */
export const unknownEmployer: Employer = {
  smallBusiness: "not_said",
  kind: "company",
  declaredHeadcount: null,
};

/** An exemption the employer claims, and the most people with whom it holds on the day asked. */
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
 * A limit of Infinity is an exemption that holds at any size, as for small businesses until 31 August 2025.
 */
export function claimsOf(employer: Employer, day: Day): readonly Claim[] {
  return reasonsOf(employer).map((reason) => {
    const value = valueOn<HeadcountLimit>(ratioExemptions[reason], day);
    return { reason, limit: value === ANY_SIZE ? Infinity : value };
  });
}

/** The claim that holds with the most people, which decides alone; null where nothing is claimed. */
export function mostGenerous(claims: readonly Claim[]): Claim | null {
  return claims.reduce<Claim | null>(
    (most, claim) => (most && most.limit >= claim.limit ? most : claim),
    null,
  );
}

/** The number of people that decides about an exemption: those on the roster, or the larger declared number. */
export function decisiveHeadcount(employer: Employer, rosterHeadcount: number): number {
  return Math.max(rosterHeadcount, employer.declaredHeadcount ?? 0);
}
