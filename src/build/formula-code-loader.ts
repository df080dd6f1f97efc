import { readFileSync } from "node:fs";
import type { LoaderContext } from "webpack";
import { formulaFiles } from "./formula-files.ts";

/** The name of a formula's function in its file, and the id under which Excel calls it. */
const FORMULA = /@customfunction (\w+)[\s\S]*?export function (\w+)\(/;

/**
 * Puts the code of every formula into the module that stands for it. The question mark keeps these copies apart from
 * the formulas' own file, whose modules name themselves to Excel.
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
