/** A value with its properties, as a formula returned it. */
export type Card = {
  readonly value: string | number | boolean;
  /** Number format; null for the cell's own. */
  readonly format: string | null;
  readonly lines: readonly CardLine[];
};

/** One property: formulas refer to it by `name`, people read `label`. */
export type CardLine = Card & { readonly name: string; readonly label: string };

const BASIC = { Double: "number", Boolean: "boolean", String: "string" } as const;
const VALUE = [
  "type",
  "basicType",
  "basicValue",
  "numberFormat",
  "properties",
  "layouts",
  "propertyMetadata",
];

/**
 * Reads a value with properties; null if it has none. Throws where Excel would reject it; of Excel's types only what
 * the add-in uses is supported.
 */
export function readCard(result: object): Card | null {
  return "properties" in result ? card(result as Given) : null;
}

type Given = {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly properties?: unknown;
  readonly layouts?: unknown;
  readonly propertyMetadata?: unknown;
};

function card(given: Given): Card {
  const unknown = Object.keys(given).find((name) => !VALUE.includes(name));
  if (unknown !== undefined) throw new Error(`A value with properties has no member ${unknown} here.`);
  const { type, basicType, basicValue, numberFormat = null, properties = {}, layouts } = given;
  const expected = BASIC[type as keyof typeof BASIC] as string | undefined;
  if (expected === undefined || basicType !== type || typeof basicValue !== expected)
    throw new Error(`${String(basicValue)} is no value of type ${String(type)}.`);
  if (layouts !== undefined && !isIconAlone(layouts)) throw new Error("Only an icon is known as a layout.");
  return {
    value: basicValue as Card["value"],
    format: numberFormat as string | null,
    lines: Object.entries(properties as Record<string, Given>).map(([name, property]) => ({
      ...card(property),
      name,
      label: labelOf(property) ?? name,
    })),
  };
}

function isIconAlone(layouts: unknown): boolean {
  return /^\{"compact":\{"icon":"\w+"\}\}$/.test(JSON.stringify(layouts));
}

function labelOf({ propertyMetadata }: Given): string | undefined {
  return (propertyMetadata as { sublabel?: string } | undefined)?.sublabel;
}
