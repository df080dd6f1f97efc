import type { Language } from "../../src/i18n/language";
import { dayOf } from "../../src/law/day";
import { CellErrorShim } from "../functions/custom-functions-shim";
import { type Token, tokensOf } from "./tokens";

export type Matrix = readonly (readonly unknown[])[];

export type Surroundings = {
  readonly language: Language;
  readonly sheet: Matrix;
  /** The add-in's formulas by their ids. */
  readonly formulas: ReadonlyMap<string, (...formulaArguments: unknown[]) => unknown>;
};

/** Answers a formula of a help page as Excel would hand it to the add-in; every value is a rectangle of cells. */
export function evaluate(formula: string, surroundings: Surroundings): Matrix {
  const tokens = [...tokensOf(formula, surroundings.language)];
  const value = product(tokens, surroundings);
  if (tokens.length > 0) throw new Error(`${formula}: something is left over`);
  return value;
}

function product(tokens: Token[], surroundings: Surroundings): Matrix {
  const left = single(tokens, surroundings);
  if (!takes(tokens, "*")) return left;
  return [[Number(left[0]?.[0]) * Number(product(tokens, surroundings)[0]?.[0])]];
}

function single(tokens: Token[], surroundings: Surroundings): Matrix {
  const token = tokens.shift();
  switch (token?.kind) {
    case "value":
      return [[token.value]];
    case "range":
      return cellsBetween(token.from, token.to, surroundings.sheet);
    case "name":
      return call(token.name, argumentsFrom(tokens, surroundings), surroundings);
    default:
      throw new Error("A value is missing");
  }
}

function argumentsFrom(tokens: Token[], surroundings: Surroundings): (Matrix | null)[] {
  if (!takes(tokens, "(")) throw new Error("A parenthesis is missing");
  const values: (Matrix | null)[] = [];
  do {
    const [next] = tokens;
    const isOmitted = next?.kind === "sign" && (next.sign === "," || next.sign === ")");
    values.push(isOmitted ? null : product(tokens, surroundings));
  } while (takes(tokens, ","));
  if (!takes(tokens, ")")) throw new Error("A parenthesis is missing");
  return values;
}

function call(name: string, values: readonly (Matrix | null)[], { formulas }: Surroundings): Matrix {
  const numbers = values.map((value) => Number(value?.[0]?.[0]));
  const [first = 0, second = 0, third = 0] = numbers;
  if (name === "DATE") return [[dayOf({ year: first, month: second, day: third })]];
  if (name === "INDEX") return [[values[0]?.[second - 1]?.[third - 1]]];
  if (name === "VLOOKUP") return [[values[1]?.find(([key]) => key === values[0]?.[0]?.[0])?.[third - 1]]];
  const formula = formulas.get(name.replace(/^KZ\./, ""));
  if (!formula) throw new Error(`There is no formula ${name}`);
  try {
    const answer = formula(...values);
    return Array.isArray(answer) ? (answer as Matrix) : [[answer]];
  } catch (problem) {
    if (problem instanceof CellErrorShim) return [[problem]];
    throw problem;
  }
}

function cellsBetween(from: string, to: string, sheet: Matrix): Matrix {
  const [first, last] = [positionOf(from), positionOf(to)];
  return sheet.slice(first.row, last.row + 1).map((row) => row.slice(first.column, last.column + 1));
}

function positionOf(address: string): { row: number; column: number } {
  return { column: address.charCodeAt(0) - "A".charCodeAt(0), row: Number(address.slice(1)) - 1 };
}

function takes(tokens: Token[], sign: string): boolean {
  const [next] = tokens;
  if (next?.kind !== "sign" || next.sign !== sign) return false;
  tokens.shift();
  return true;
}
