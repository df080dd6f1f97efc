import { type Day, iso } from "./day";
import type { SourceId } from "./sources";

/** Who is fined. The classes of business are those of the Entrepreneurial Code; micro is a part of small. */
export const finedParties = ["individual", "official", "small", "medium", "large"] as const;

export type FinedParty = (typeof finedParties)[number];

/** In monthly calculation indices (MCI); "warning" where a warning is the penalty, null where nobody of this kind is named. */
export type Fine = number | "warning" | null;

/** An offence of the Code of Administrative Offences that employers of foreigners are asked about. */
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
 * What an employer may be fined for beside an answer given here, each with its article and that of the same again within a
 * year of a penalty.
 */
export const finedActs = {
  /** A foreigner works without the permit he needs. */
  no_permit: { article: "519(1)", again: "519(3)" },
  /** A foreigner whose permit is over does not leave, and nothing is done about his papers of stay. */
  departure: { article: "518(1)", again: "518(3)" },
  /** Information about a foreigner's arrival comes late to the internal-affairs bodies. */
  arrival_notice: { article: "518(1)", again: "518(3)" },
  /** Data of a labour contract are late in the contract register, or not all there, or wrong. */
  contract_data: { article: "98(1-1)", again: "98(2-1)" },
  /** A vacancy is late on the exchange. */
  vacancy_data: { article: "98(1)", again: "98(2)" },
  /** A notice of lay-offs is late. */
  layoff_notice: { article: "98(1)", again: "98(2)" },
} as const satisfies Record<string, { readonly article: OffenceArticle; readonly again: OffenceArticle }>;

export type FinedAct = keyof typeof finedActs;

/** The first day that the tables cover; amounts of earlier days were not looked for. */
const KNOWN = "2023-01-01";

/** When the duty to enter contracts on time, in full and rightly got a fine of its own (law of 9 January 2026, No. 257-VIII). */
const CONTRACTS_FINED = "2026-03-12";

/**
 * Possible fines, as read in public copies. Since when the older ones have these amounts the copies do not tell. Whether
 * an official and the employer are both fined, and whether for each person or each case, is not said, so nothing here is
 * ever multiplied by people.
 */
export const offences: readonly Offence[] = [
  // Foreigners without the permit or certificate they need; in another position than the permit's; the same within a year.
  offence("519(1)", KNOWN, [30, 50, 100, 200, 700]),
  offence("519(2)", KNOWN, [30, 50, 100, 200, 700]),
  offence("519(3)", KNOWN, [50, 100, 200, 300, 1_000]),
  // The receiving party: papers of stay, departure, late information; housing an unlawful stayer; the same within a year.
  offence("518(1)", KNOWN, ["warning", 10, 10, 15, 20]),
  offence("518(2)", KNOWN, [25, 40, 40, 55, 75]),
  offence("518(3)", KNOWN, [30, 40, 40, 70, 100]),
  // Vacancies, lay-offs, notices of hiring; the same within a year.
  offence("98(1)", KNOWN, ["warning", "warning", "warning", "warning", "warning"]),
  offence("98(2)", KNOWN, [null, 5, 5, 7, 10]),
  // Data of labour contracts late, incomplete or wrong in the contract register; the same within a year.
  offence("98(1-1)", CONTRACTS_FINED, [null, 30, 60, 80, 150], "offences_code_later"),
  offence("98(2-1)", CONTRACTS_FINED, [null, 60, 80, 100, 200], "offences_code_later"),
  // Work without a labour contract; the same within a year.
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
