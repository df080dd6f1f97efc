import type { DatedRule } from "../../src/law/dated";
import { toIso } from "../../src/law/day";
import { filingSteps } from "../../src/law/filing-steps";
import { rules } from "../../src/law/rules";
import { caseFiles } from "./case-files";

type HowSure = {
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly "filing steps": Readonly<Record<string, string>>;
};

const [file] = caseFiles<HowSure>("how-sure");

test("every value says how well it is known, from each day on", () => {
  const told = (rules as readonly DatedRule<unknown>[]).map(({ id, versions }) => [
    id,
    Object.fromEntries(versions.map(({ from, confidence }) => [toIso(from), confidence])),
  ]);
  expect(Object.fromEntries(told)).toEqual(file?.content.rules);
});

test("every step of a filing says how well it is known", () => {
  expect(Object.fromEntries(filingSteps.map(({ id, confidence }) => [id, confidence]))).toEqual(
    file?.content["filing steps"],
  );
});
