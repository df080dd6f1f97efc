import type { FunctionsKey } from "../../../i18n/functions";
import { errorCode } from "./error-code";

type Named<Key> = Key extends `diagnostics.step.${infer Name}` ? Name : never;

/** A step is identified by the key of its name. */
export type StepName = Named<FunctionsKey>;

/** One step that was tried. Its note contains counts and never quotes. */
export type Step = {
  readonly name: StepName;
  readonly problem: string | null;
  readonly milliseconds: number;
  readonly note: string;
};

/** Runs and times one step; `run` returns its note. */
export async function tryStep(name: StepName, run: () => Promise<string>): Promise<Step> {
  const began = performance.now();
  const step = (problem: string | null, note: string): Step => ({
    name,
    problem,
    milliseconds: Math.round(performance.now() - began),
    note,
  });
  try {
    return step(null, await run());
  } catch (error) {
    return step(errorCode(error), "");
  }
}
