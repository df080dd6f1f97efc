import path from "node:path";
import { formulaFiles } from "../../src/build/formula-files";
import { CellErrorShim } from "../functions/custom-functions-shim";
import { valueOf } from "./cell-text";
import { evaluate } from "./evaluate";
import { examplesIn } from "./examples-in";
import { type HelpPage, helpPages, pageOf } from "./help-pages";
import { type Token, tokensOf } from "./tokens";

type Formula = (...formulaArguments: unknown[]) => unknown;

const pages = helpPages.map((page) => [page.file, page] as const);

const formulas = new Map<string, Formula>();

beforeAll(async () => {
  for (const file of formulaFiles(path.resolve("src/functions"))) {
    const [formula] = Object.values((await import(file)) as Record<string, Formula>);
    const id = path.basename(file, ".ts").toUpperCase().replaceAll("-", "_");
    if (formula) formulas.set(id, formula);
  }
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each(pages)("%s: the formulas give what it says", (_, page) => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: page.language } } });
  const { sheet, examples } = examplesIn(page);
  const cells = sheet.map((row) => row.map(valueOf));
  const answered = examples.map(({ formula }) => ({
    formula,
    results: evaluate(formula, { language: page.language, sheet: cells, formulas }).flat().map(shown),
  }));
  expect(answered).toEqual(
    examples.map(({ formula, results }) => ({
      formula,
      results: results.map(promised),
    })),
  );
});

test.each(pages)("%s has three examples of its formula or more, the same as in English", (_, page) => {
  expect(
    examplesIn(page).examples.filter(({ formula }) => formula.includes(`KZ.${page.id}(`)).length,
  ).toBeGreaterThan(2);
  expect(formulasOf(page)).toEqual(formulasOf(pageOf(page.id, "en")));
});

/** What a page promises: a value, or the beginning of a sentence where it breaks off with an ellipsis. */
function promised(text: string): unknown {
  return text.endsWith(" …") ? expect.stringContaining(text.slice(0, -1)) : (valueOf(text) ?? "");
}

function formulasOf(page: HelpPage): readonly (readonly Token[])[] {
  return examplesIn(page).examples.map(({ formula }) => tokensOf(formula, page.language));
}

function shown(value: unknown): unknown {
  return value instanceof CellErrorShim ? value.code : value;
}
