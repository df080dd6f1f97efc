/** What is applied for. "transferee": an intra-corporate transfer, which is a permit of its own. */
export type ApplicationKind = "new" | "renewal" | "transferee" | "seasonal";

export const applicationKinds = [
  "new",
  "renewal",
  "transferee",
  "seasonal",
] as const satisfies readonly ApplicationKind[];
