import { FORMULA_NAMESPACE } from "../sheet/formula-namespace.ts";
import { helpFile } from "./functions-metadata.ts";
import { type Page, pageFile } from "./help/page.ts";
import { languages } from "../i18n/language.ts";
import type { FormulaCard } from "../i18n/formula-card.ts";
import { type FormulaGroup, formulaGroups } from "../i18n/formula-groups.ts";

/** The formulas as described by their help pages, group by group. */
export function formulaCards(pages: readonly Page[]): readonly FormulaCard[] {
  const ids = [...new Set(pages.map(({ id }) => id))];
  const ungrouped = ids.find((id) => !grouped.some(([, grouped]) => grouped === id));
  if (ungrouped !== undefined) throw new Error(`${ungrouped} is in no group of src/i18n/formula-groups.ts`);
  return grouped.flatMap(([group, id]) => (ids.includes(id) ? [cardOf(id, group, pages)] : []));
}

const grouped = Object.entries(formulaGroups).flatMap(([group, ids]) =>
  ids.map((id): readonly [FormulaGroup, string] => [group as FormulaGroup, id]),
);

const SYNTAX = new RegExp(`^=${FORMULA_NAMESPACE}\\.\\w+\\(.*\\)$`, "m");
const EXAMPLE = new RegExp(`^\\| \`(=${FORMULA_NAMESPACE}\\.[^\`]+)\``, "gm");

function cardOf(id: string, group: FormulaGroup, pages: readonly Page[]): FormulaCard {
  const texts = languages.map((language) => {
    const { title, body } = pageOf(id, language, pages);
    return [language, { title, answer: firstSentence(body), help: helpFile(id, language) }] as const;
  });
  const { file, body } = pageOf(id, languages[0], pages);
  const syntax = SYNTAX.exec(body)?.[0];
  if (syntax === undefined) throw new Error(`${file}: the page does not say how the formula is written`);
  const examples = [...body.matchAll(EXAMPLE)].map(([, formula = ""]) => formula);
  return {
    id,
    group,
    syntax,
    example: examples.find((formula) => !CELLS.test(formula)) ?? null,
    texts: Object.fromEntries(texts) as FormulaCard["texts"],
  };
}

/** A cell or range outside string literals, such as A2 or A2:A4. */
const CELLS = /^(?:[^"]|"[^"]*")*?\b[A-Z]{1,2}\d+\b/;

function pageOf(id: string, language: (typeof languages)[number], pages: readonly Page[]): Page {
  const page = pages.find(({ file }) => file === pageFile(id, language));
  if (!page) throw new Error(`The help page ${pageFile(id, language)} is missing.`);
  return page;
}

/** First sentence below the first heading: what the formula returns. */
function firstSentence(body: string): string {
  const [, paragraph = ""] = /^## .+\n+(.+)$/m.exec(body) ?? [];
  const plain = paragraph.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1").replace(/[`*]/g, "");
  return /^.+?[.?!](?=\s|$)/.exec(plain)?.[0] ?? plain;
}
