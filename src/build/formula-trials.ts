import type { FormulaTrial, TrialValue } from "../i18n/formula-trial.ts";
import { languages } from "../i18n/language.ts";
import { readDate } from "../roster/words/date.ts";
import { FORMULA_NAMESPACE } from "../sheet/formula-namespace.ts";
import type { Page } from "./help/page.ts";

type Row = readonly string[];

/** One example per formula, from its English page; tests run the examples of all pages. */
export function formulaTrials(pages: readonly Page[]): readonly FormulaTrial[] {
  return pages.filter(({ language }) => language === languages[0]).map(trialOf);
}

function trialOf({ id, file, body }: Page): FormulaTrial {
  const rows = tableRows(/^## Examples$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(body)?.[1] ?? "");
  const own = rows.filter(
    ([formula = ""]) => formula.startsWith("`=") && formula.includes(`${FORMULA_NAMESPACE}.${id}(`),
  );
  const trials = own.map(([formula = "", result = ""]) => ({
    formula: formula.replaceAll("`", ""),
    expected: answersOf(result),
  }));
  const trial =
    trials.find(({ formula, expected }) => expected !== null && expected.length === heightOf(formula)) ??
    trials.find(({ expected }) => expected?.length === 1) ??
    trials[0];
  if (!trial) throw new Error(`${file}: the page has no example of its formula`);
  return { id, cells: cellsOf(rows), ...trial };
}

function tableRows(text: string): readonly Row[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** Cells of the page's example sheet: table rows that begin with row numbers. */
function cellsOf(rows: readonly Row[]): readonly (readonly TrialValue[])[] {
  const first = rows.findIndex(([name, column]) => name === "Row" && column === "A");
  if (first < 0) return [];
  const below = rows.slice(first + 2);
  const end = below.findIndex(([name = ""]) => !/^\d+$/.test(name));
  return below.slice(0, end < 0 ? below.length : end).map(([, ...cells]) => cells.map(valueOf));
}

/**
 * Expected values, separated by semicolons. Null for errors and sentences, which tell little or depend on the
 * language.
 */
function answersOf(result: string): readonly TrialValue[] | null {
  if (/[.…]$/.test(result) || result.includes("#")) return null;
  return result.split(";").map((each) => valueOf(each.trim()));
}

/** Number of rows of the first range in a formula, to match its number of answers; NaN if there is none. */
function heightOf(formula: string): number {
  const [, first, last] = /\b[A-Z](\d+):[A-Z](\d+)/.exec(formula) ?? [];
  return Number(last) - Number(first) + 1;
}

function valueOf(text: string): TrialValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const date = /^\d{2}\.\d{2}\.\d{4}$/.test(text) ? readDate(text) : null;
  return date?.kind === "day" ? date.day : text;
}
