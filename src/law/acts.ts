/** The acts the rules come from. Titles are translated in the catalogues; numbers and dates are the acts' own. */
export const acts = {
  order_559: { number: "559", adopted: "2016-06-27", url: null },
  order_279: { number: "279", adopted: "2023-06-30", url: "https://adilet.zan.kz/rus/docs/V2300032977" },
  order_93: { number: "93", adopted: "2025-03-28", url: null },
  entrepreneurial_code: { number: "24", adopted: null, url: null },
  budget_law: { number: null, adopted: null, url: null },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;

export type Act = {
  /** Number of the order, or of the article of a code. */
  readonly number: string | null;
  /** YYYY-MM-DD; null where no page read gives the date. */
  readonly adopted: string | null;
  readonly url: string | null;
};
