import { measureForecast } from "./measure-forecast";
import { measureFormulas } from "./measure-formulas";
import { measureKind } from "./measure-kind";
import { measurePlainWay } from "./measure-plain-way";
import { measureShape } from "./measure-shape";

/** What is measured in a process of its own, so that no figure depends on what was measured before it. */
const parts = {
  shape: measureShape,
  kind: measureKind,
  plainWay: measurePlainWay,
  formulas: measureFormulas,
  forecast: measureForecast,
};

export type Parts = typeof parts;

/** Measures one part, named with what it needs by the arguments, and prints what was measured. */
function runPart<Name extends keyof Parts>(name: Name, given: Parameters<Parts[Name]>): void {
  const part = parts[name] as (...given: Parameters<Parts[Name]>) => ReturnType<Parts[Name]>;
  process.stdout.write(JSON.stringify(part(...given)));
}

const [name = "", given = "[]"] = process.argv.slice(2);
runPart(name as keyof Parts, JSON.parse(given) as Parameters<Parts[keyof Parts]>);
