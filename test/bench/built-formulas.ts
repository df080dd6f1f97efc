import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import "../functions/custom-functions-shim";

type Range = readonly (readonly unknown[])[];
type Formula = (...ranges: (Range | undefined)[]) => unknown;

/** A formula of the built add-in by its id, as Excel gets it: by running the file, which hands its formulas over. */
export function builtFormula(id: string): Formula {
  formulas ??= associated();
  const formula = formulas.get(id);
  if (formula === undefined) throw new Error(`The built functions associate no ${id}`);
  return formula;
}

/** Compiling and running the built file, as Excel does once. */
export function startFormulas(): void {
  const associate = (): void => undefined;
  // A name of its own for every run, so that no compiled code is found again.
  const script = new Script(code(), { filename: `functions-${String(Math.random())}.js` });
  script.runInContext(createContext({ CustomFunctions: { associate } }));
}

let formulas: ReadonlyMap<string, Formula> | null = null;

function associated(): ReadonlyMap<string, Formula> {
  const found = new Map<string, Formula>();
  const associate = (id: string, formula: Formula) => found.set(id, formula);
  Object.assign(CustomFunctions, { associate });
  new Script(code(), { filename: "functions.js" }).runInThisContext();
  return found;
}

function code(): string {
  return readFileSync(path.join("dist", "functions.js"), "utf8");
}
