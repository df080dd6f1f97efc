import { readFileSync } from "node:fs";
import path from "node:path";
import { formulaCards } from "../../src/build/formula-cards";
import { formulaTrials } from "../../src/build/formula-trials";
import { readPages } from "../../src/build/help/read-pages";
import { productionManifest } from "../../src/build/production-manifest";
import { formulaTour } from "../../src/build/samples/formulas";
import { callsKz } from "../../src/excel/calls-kz";
import { answers } from "../../src/i18n/answers";
import { rulesTexts } from "../../src/i18n/rules";
import { functionsTexts } from "../../src/i18n/functions";
import { languages } from "../../src/i18n/language";
import { pageTexts } from "../../src/i18n/pages";
import { shownFormula, storedFormula } from "../../src/sheet/formula/stored-formula";
import { sourceFiles } from "../repo/source-files";

/** What the add-in becomes when another namespace stands in the one line that names it. */
jest.mock("../../src/sheet/formula-namespace", () => ({ FORMULA_NAMESPACE: "KZLAW" }));

/** The present namespace before a formula's name, or where a formula begins. */
const FORMER = /\bKZ\.[A-Z]{2}|=KZ\b/;

const pages = readPages(path.resolve("docs/functions")) ?? [];

test("the manifest tells Excel the namespace, and its texts name it", () => {
  const manifest = productionManifest(readFileSync("manifest.xml", "utf8"), "https://example.kz/");
  expect(manifest).toContain('id="Functions.Namespace" DefaultValue="KZLAW"');
  expect(manifest).toContain("type =KZLAW. in a cell");
  expect(manifest).not.toMatch(FORMER);
  expect(manifest).toContain('id="KZ.CheckSheet"');
});

test("help pages, descriptions, cards and trials name the formulas by it", () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(JSON.stringify([pages, formulaCards(pages), formulaTrials(pages)])).not.toMatch(FORMER);
  expect(formulaCards(pages).find(({ id }) => id === "MCI")?.syntax).toMatch(/^=KZLAW\.MCI\(/);
});

test.each([...languages])("sentences name the formulas by it, in %s", (language) => {
  const texts = [answers, rulesTexts, functionsTexts, pageTexts].map((catalogue) =>
    JSON.stringify(catalogue[language]),
  );
  for (const text of texts) {
    expect(text).toContain("KZLAW");
    expect(text).not.toMatch(FORMER);
  }
});

test("formulas of workbooks are stored and found under it", () => {
  const tour = JSON.stringify(formulaTour());
  expect(tour).toContain("_xldudf_KZLAW_QUOTA_OK(");
  expect(tour).not.toMatch(FORMER);
  expect(tour).not.toContain("_xldudf_KZ_");
  expect(storedFormula("=KZLAW.MCI()")).toBe("=_xldudf_KZLAW_MCI()");
  expect(shownFormula("=_xldudf_KZLAW_MCI()")).toBe("=KZLAW.MCI()");
  expect([callsKz("=1+KZLAW.MCI()"), callsKz("=_xldudf_KZLAW_MCI()"), callsKz("=KZ.MCI()")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("no other line of the code writes the namespace", () => {
  const rewritten = [/^src\/build\/samples\//, /^src\/build\/in-formula-namespace\.ts$/];
  const files = sourceFiles("src").filter((file) => !rewritten.some((each) => each.test(file)));
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  expect(files.filter((file) => FORMER.test(code(readFileSync(file, "utf8"))))).toEqual([]);
});
