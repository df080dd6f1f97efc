/** What the employer applies for. "transferee": an intra-corporate transfer, which has its own kind of permit. */
export type ApplicationKind = "new" | "renewal" | "transferee" | "seasonal";
