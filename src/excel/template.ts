/** A column of a new staffing sheet. */
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

/** A staffing sheet to start from, and the settings of the employer beside it. */
export type Template = {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
  readonly employer: {
    readonly table: string;
    readonly headings: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
};
