/** What a formula gives where it gives an answer at all. */
export type DeclaredAnswer =
  /** One value of this type. */
  | { readonly kind: "boolean" | "number" | "string" }
  /** A row of headings and rows of as many columns; of fewer where it is in words and leaves the codes out. */
  | { readonly kind: "table"; readonly columns: number; readonly columnsInWords?: number }
  /** One answer for each element of these arguments. */
  | { readonly kind: "spread"; readonly over: readonly number[] };

const spread = (...over: number[]): DeclaredAnswer => ({ kind: "spread", over });

/** Every formula by its file. */
export const declaredAnswers: Readonly<Record<string, DeclaredAnswer>> = {
  "application-check": { kind: "table", columns: 7 },
  "apply-from": spread(0),
  "break-day": { kind: "table", columns: 1 },
  "business-size": spread(0, 1, 3),
  category: spread(0),
  country: spread(0),
  forecast: { kind: "table", columns: 8 },
  "iin-ok": spread(0),
  "is-citizen": spread(0),
  "is-workday": spread(0),
  mci: { kind: "number" },
  "next-workday": spread(0),
  "plan-ok": { kind: "boolean" },
  "post-by": spread(0),
  quota: { kind: "table", columns: 10 },
  "quota-applies": spread(0, 1),
  "quota-gap": { kind: "number" },
  "quota-ok": { kind: "boolean" },
  "quota-room": { kind: "number" },
  "quota-why": { kind: "string" },
  "ratio-gap": spread(0, 1, 2),
  "ratio-ok": spread(0, 1, 2),
  "ratio-room": spread(0, 1, 2),
  "roster-check": { kind: "table", columns: 5, columnsInWords: 4 },
  rules: { kind: "table", columns: 6 },
  "test-end": spread(0),
  "test-status": spread(0),
};
