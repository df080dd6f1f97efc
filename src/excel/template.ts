/** A column of a new list. */
export type TemplateColumn = {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** "digits" are identifiers such as an IIN, which keep their leading zeros. */
  readonly holds: "text" | "digits" | "number" | "day";
  /** Offered in a dropdown; other input is accepted too. */
  readonly choices?: readonly string[];
  /** Value in the example row; days as serial numbers. */
  readonly example: string | number | null;
};

/** A list to start from. */
export type Template = {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
  /** Employer settings to insert with it. */
  readonly employer?: {
    readonly table: string;
    readonly headings: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
};
