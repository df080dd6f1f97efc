import type { Finding } from "./findings";

/** A finding on a row, before it is known whether the row can decide the verdict. */
export type Remark = Omit<Finding, "severity"> & { readonly row: number };
