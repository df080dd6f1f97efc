/** The acts the rules come from. Titles are translated in the catalogues; numbers and dates are the acts' own. */
export const acts = {
  order_559: { number: "559", adopted: "2016-06-27", url: null },
  order_279: { number: "279", adopted: "2023-06-30", url: "https://adilet.zan.kz/rus/docs/V2300032977" },
  order_93: { number: "93", adopted: "2025-03-28", url: null },
  order_353: { number: "353", adopted: "2020-09-03", url: "https://adilet.zan.kz/rus/docs/V2000021173" },
  resolution_148: { number: "148", adopted: "2012-01-21", url: null },
  migration_law: { number: null, adopted: "2011-07-22", url: "https://adilet.zan.kz/rus/docs/Z1100000477" },
  entrepreneurial_code: { number: "24", adopted: null, url: "https://adilet.zan.kz/rus/docs/K1500000375" },
  labour_code: { number: null, adopted: null, url: "https://adilet.zan.kz/rus/docs/K1500000414" },
  social_code: { number: null, adopted: null, url: "https://adilet.zan.kz/rus/docs/K2300000224" },
  offences_code: { number: null, adopted: null, url: "https://adilet.zan.kz/rus/docs/K1400000235" },
  civil_code: { number: null, adopted: null, url: "https://adilet.zan.kz/rus/docs/K940001000_" },
  budget_law: { number: null, adopted: null, url: null },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;

export type Act = {
  /** Number of the order; for a code, of the article cited; null if the name of the act says none. */
  readonly number: string | null;
  /** YYYY-MM-DD; null if no page read gives the date. */
  readonly adopted: string | null;
  readonly url: string | null;
};
