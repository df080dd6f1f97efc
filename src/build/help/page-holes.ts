import { pageTexts } from "../../i18n/pages.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { speaker } from "../../i18n/speaker.ts";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace.ts";
import type { Hole } from "./fill.ts";
import { type Page, pageFile } from "./page.ts";

/** A row of the argument table: name, and whether it is required. */
const ARGUMENT = /^\| `(\w+)` \| ([^ ]+) \|/gm;

/** Syntax section of a formula, generated from the argument table of its page. */
export function syntaxOf(id: string, body: string, language: Language): string {
  const say = speaker(pageTexts, language);
  const all = [...body.matchAll(ARGUMENT)].map(([, name = "", isRequired = ""]) => ({
    name,
    isRequired: isRequired === say("help.needed"),
  }));
  const written = all.map(({ name, isRequired }) => (isRequired ? name : `[${name}]`));
  const separators = language === languages[0] ? [", ", "; "] : ["; ", ", "];
  const lines = new Set(
    separators.map((separator) => `=${FORMULA_NAMESPACE}.${id}(${written.join(separator)})`),
  );
  const optional = all.filter(({ isRequired }) => !isRequired).length;
  const notes = [
    ...(all.length > 1 ? [say("help.syntax.separator")] : []),
    ...(optional > 0 ? [say(all.length > 1 ? "help.syntax.optional" : "help.syntax.optional.one")] : []),
  ];
  return [
    `## ${say("help.syntax.title")}`,
    ["```text", ...lines, "```"].join("\n"),
    ...(notes.length > 0 ? [notes.join(" ")] : []),
  ].join("\n\n");
}

/** Links to the pages of other formulas, with their titles. */
export function seeAlso(pages: readonly Page[], language: Language): Hole {
  const say = speaker(pageTexts, language);
  return (ids) =>
    [
      `## ${say("help.see_also")}`,
      ids
        .map((id) => {
          const file = pageFile(id, language);
          const page = pages.find((each) => each.file === file);
          if (!page) throw new Error(`There is no page ${file}.`);
          return `- [${id}](./${file}): ${page.title}`;
        })
        .join("\n"),
    ].join("\n\n");
}
