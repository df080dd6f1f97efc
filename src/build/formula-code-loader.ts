import { readFileSync } from "node:fs";
import type { LoaderContext } from "webpack";
import { formulaFiles } from "./formula-files.ts";

/** Captures the formula's id in Excel and the name of its function. */
const FORMULA = /@customfunction (\w+)[\s\S]*?export function (\w+)\(/;

/**
 * Replaces the placeholder module by the code of every formula. The query separates these copies from the formulas'
 * own bundle, whose modules register themselves with Excel.
 */
export default function formulaCodeLoader(this: LoaderContext<{ readonly formulas: string }>): string {
  const { formulas } = this.getOptions();
  this.addContextDependency(formulas);
  const found = formulaFiles(formulas).map((file, index) => {
    const [, id, name] = FORMULA.exec(readFileSync(file, "utf8")) ?? [];
    if (id === undefined || name === undefined) throw new Error(`${file} has no formula.`);
    return {
      id,
      line: `import { ${name} as f${String(index)} } from ${JSON.stringify(`${file}?explained`)};`,
    };
  });
  const entries = found.map(({ id }, index) => `${id}: f${String(index)}`);
  return [...found.map(({ line }) => line), `export const formulaCode = { ${entries.join(", ")} };`].join(
    "\n",
  );
}
