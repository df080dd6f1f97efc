/** A column of a new list. */
export type TemplateColumn = {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Digits that are no number, such as an IIN, keep their leading zeros. */
  readonly holds: "text" | "digits" | "number" | "day";
  /** Offered in a list in the cell; anything else can be typed all the same. */
  readonly choices?: readonly string[];
  /** The cell of the example row; days as serial numbers. */
  readonly example: string | number | null;
};

/** A list to start from. */
export type Template = {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
  /** The settings of the employer, to stand beside it. */
  readonly employer?: {
    readonly table: string;
    readonly headings: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
};
