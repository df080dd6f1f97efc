export type Argument = { readonly name: string; readonly isOptional: boolean };

/** Parses the arguments of a syntax such as "=KZ.QUOTA_OK(roster, [as_of], [employer])". */
export function argumentsIn(syntax: string): readonly Argument[] {
  const [, list = ""] = /\((.*)\)$/.exec(syntax) ?? [];
  return list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ name: part.replace(/[[\]]/g, ""), isOptional: part.startsWith("[") }));
}
