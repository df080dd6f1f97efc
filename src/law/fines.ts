import { type Day, iso } from "./day";
import type { SourceId } from "./sources";

/** Who is fined. The business classes are those of the Entrepreneurial Code; micro is part of small. */
export const finedParties = ["individual", "official", "small", "medium", "large"] as const;

export type FinedParty = (typeof finedParties)[number];

/** In monthly calculation indices (MCI); "warning" if the penalty is a warning; null if the article names no such party. */
export type Fine = number | "warning" | null;

/** An offence of the Code of Administrative Offences that concerns employers of foreigners. */
export type Offence = {
  readonly article: OffenceArticle;
  /** The first day on which it can be committed. */
  readonly from: Day;
  readonly fines: Readonly<Record<FinedParty, Fine>>;
  readonly sources: readonly [SourceId, ...SourceId[]];
};

export type OffenceArticle =
  | "519(1)"
  | "519(2)"
  | "519(3)"
  | "518(1)"
  | "518(2)"
  | "518(3)"
  | "98(1)"
  | "98(2)"
  | "98(1-1)"
  | "98(2-1)"
  | "86(1)"
  | "86(2)";

/**
 * What an employer may be fined for, with the article, and the article for a repetition within a year of a penalty.
 */
export const finedActs = {
  /** A foreigner works without the permit he needs. */
  no_permit: { article: "519(1)", again: "519(3)" },
  /** A foreigner stays after the permit ended, and the employer did nothing about departure or papers of stay. */
  departure: { article: "518(1)", again: "518(3)" },
  /** The internal-affairs bodies are notified late of a foreigner's arrival. */
  arrival_notice: { article: "518(1)", again: "518(3)" },
  /** Contract data are entered in the register late, incompletely or wrongly. */
  contract_data: { article: "98(1-1)", again: "98(2-1)" },
  /** A vacancy is posted on the exchange late. */
  vacancy_data: { article: "98(1)", again: "98(2)" },
  /** Lay-offs are announced late. */
  layoff_notice: { article: "98(1)", again: "98(2)" },
} as const satisfies Record<string, { readonly article: OffenceArticle; readonly again: OffenceArticle }>;

export type FinedAct = keyof typeof finedActs;

/** First day the table covers; earlier amounts were not researched. */
const KNOWN = "2023-01-01";

/** Since when there is a separate fine for late, incomplete or wrong contract data (law of 9 January 2026, No. 257-VIII). */
const CONTRACTS_FINED = "2026-03-12";

/**
 * Possible fines, as read in public copies, which do not say since when the older amounts apply. Nor do they say whether
 * both the official and the employer are fined, or whether per person or per case; so never multiply these by people.
 */
export const offences: readonly Offence[] = [
  // Foreigners without the required permit or certificate; in a position other than the permit's; repeated within a year.
  offence("519(1)", KNOWN, [30, 50, 100, 200, 700]),
  offence("519(2)", KNOWN, [30, 50, 100, 200, 700]),
  offence("519(3)", KNOWN, [50, 100, 200, 300, 1_000]),
  // The receiving party: papers of stay, departure, late information; housing an unlawful stayer; repeated within a year.
  offence("518(1)", KNOWN, ["warning", 10, 10, 15, 20]),
  offence("518(2)", KNOWN, [25, 40, 40, 55, 75]),
  offence("518(3)", KNOWN, [30, 40, 40, 70, 100]),
  // Vacancies, lay-offs, notices of hiring; repeated within a year.
  offence("98(1)", KNOWN, ["warning", "warning", "warning", "warning", "warning"]),
  offence("98(2)", KNOWN, [null, 5, 5, 7, 10]),
  // Late, incomplete or wrong data in the contract register; repeated within a year.
  offence("98(1-1)", CONTRACTS_FINED, [null, 30, 60, 80, 150], "offences_code_later"),
  offence("98(2-1)", CONTRACTS_FINED, [null, 60, 80, 100, 200], "offences_code_later"),
  // Work without a labour contract; repeated within a year.
  offence("86(1)", KNOWN, [null, 30, 60, 80, 150]),
  offence("86(2)", KNOWN, [null, 60, 80, 100, 200]),
];

function offence(
  article: OffenceArticle,
  from: string,
  [individual = null, official = null, small = null, medium = null, large = null]: readonly Fine[],
  source: SourceId = "offences_code",
): Offence {
  return {
    article,
    from: iso(from),
    fines: { individual, official, small, medium, large },
    sources: [source],
  };
}
