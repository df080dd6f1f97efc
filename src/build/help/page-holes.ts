import { pageTexts } from "../../i18n/pages.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { speaker } from "../../i18n/speaker.ts";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace.ts";
import type { Hole } from "./fill.ts";
import { type Page, pageFile } from "./page.ts";

/** A row of the table of arguments: the name of one, and whether it may be left out. */
const ARGUMENT = /^\| `(\w+)` \| ([^ ]+) \|/gm;

/** How the formula of a page is written, from its table of arguments. */
export function syntaxOf(id: string, body: string, language: Language): string {
  const say = speaker(pageTexts, language);
  const all = [...body.matchAll(ARGUMENT)].map(([, name = "", isNeeded = ""]) => ({
    name,
    isNeeded: isNeeded === say("help.needed"),
  }));
  const written = all.map(({ name, isNeeded }) => (isNeeded ? name : `[${name}]`));
  const separators = language === languages[0] ? [", ", "; "] : ["; ", ", "];
  const lines = new Set(
    separators.map((separator) => `=${FORMULA_NAMESPACE}.${id}(${written.join(separator)})`),
  );
  const optional = all.filter(({ isNeeded }) => !isNeeded).length;
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
