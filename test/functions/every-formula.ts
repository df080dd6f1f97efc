import path from "node:path";
import { formulaFiles } from "../../src/build/formula-files";
import "./custom-functions-shim";

export type Formula = (...formulaArguments: unknown[]) => unknown;

/** Every formula there is, by its file. */
export async function everyFormula(): Promise<ReadonlyMap<string, Formula>> {
  const formulas = new Map<string, Formula>();
  for (const file of formulaFiles(path.resolve("src/functions"))) {
    const [formula] = Object.values((await import(file)) as Record<string, Formula>);
    if (formula) formulas.set(path.basename(file, ".ts"), formula);
  }
  return formulas;
}
