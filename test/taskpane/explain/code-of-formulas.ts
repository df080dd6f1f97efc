import path from "node:path";
import { formulaFiles } from "../../../src/build/formula-files";
import type { FormulaCode } from "../../../src/taskpane/explain/formula-code";
import "../../functions/custom-functions-shim";

/** What the build puts into the pane: the code of every formula by its id. */
export const codeOfFormulas: Readonly<Record<string, FormulaCode>> = Object.fromEntries(
  formulaFiles(path.resolve("src/functions")).flatMap((file) => {
    const [code] = Object.values(jest.requireActual<Record<string, FormulaCode>>(file));
    const id = path.basename(file, ".ts").toUpperCase().replaceAll("-", "_");
    return code ? [[id, code] as const] : [];
  }),
);
