import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { Cell } from "../../sheet/cell";
import { argumentCells, type ArgumentCells } from "./argument-cells";
import type { Blank, Realm } from "./implementation";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** Excel returns this error itself, without calling the function. */
export class RefusedCall extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export type CallRules = { blank: Blank; allowErrors: boolean; realm: Realm };
type Argument = BaseValueObject | BaseReferenceObject;

/**
 * The values to call a function with, as its metadata declares them. Throws `RefusedCall` where Excel would not call
 * it.
 */
export function callArguments(metadata: FunctionMetadata, given: Argument[], rules: CallRules): unknown[] {
  return metadata.parameters.map((parameter, index) => {
    if (!parameter.repeating) return oneArgument(parameter, given[index], rules);
    const values = rules.realm.array();
    for (const argument of given.slice(index)) values.push(oneArgument(parameter, argument, rules));
    return values;
  });
}

function oneArgument(
  parameter: ParameterMetadata,
  argument: Argument | undefined,
  rules: CallRules,
): unknown {
  if (!argument || isOmitted(argument)) {
    if (parameter.optional || parameter.repeating) return null;
    throw new RefusedCall("#VALUE!");
  }
  const cells = argumentCells(argument);
  return parameter.dimensionality === "matrix"
    ? matrix(parameter, cells, rules)
    : converted(parameter, cells.at(0, 0), rules);
}

/** `F(a,,b)`: an omitted argument, unlike a reference to a blank cell. */
function isOmitted(argument: Argument): boolean {
  return !argument.isReferenceObject() && !argument.isArray() && (argument as BaseValueObject).isNull();
}

function matrix(parameter: ParameterMetadata, cells: ArgumentCells, rules: CallRules): unknown[] {
  const rows = rules.realm.array();
  for (let row = 0; row < cells.rows; row++) {
    const values = rules.realm.array();
    for (let column = 0; column < cells.columns; column++) {
      values.push(converted(parameter, cells.at(row, column), rules));
    }
    rows.push(values);
  }
  return rows;
}

function converted({ type = "any" }: ParameterMetadata, value: Cell, rules: CallRules): unknown {
  if (typeof value === "object" && value !== null) {
    if (type === "any" && rules.allowErrors) return rules.realm.error(value.error);
    throw new RefusedCall(value.error);
  }
  if (type === "any") return value ?? rules.blank;
  if (type === "number") return toNumber(value);
  if (type === "boolean") return toBoolean(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function toNumber(value: Exclude<Cell, { error: string }>): number {
  if (typeof value === "string") throw new RefusedCall("#VALUE!");
  return Number(value ?? 0);
}

function toBoolean(value: Exclude<Cell, { error: string }>): boolean {
  if (typeof value === "string") throw new RefusedCall("#VALUE!");
  return Boolean(value ?? false);
}
