import { parse, type Token } from "@messageformat/parser";

type Argument = { readonly name: string; readonly plural?: readonly string[] };

/** What is wrong with one language's text: empty, unreadable, other values in it, or plural forms missing. */
export function messageProblems(text: string, language: string, original: string): string[] {
  if (!text.trim()) return ["is empty"];
  const [own, expected] = [text, original].map(messageArguments);
  if (!own || !expected) return ["cannot be read"];
  const [names, expectedNames] = [own, expected].map((list) =>
    [...new Set(list.map(({ name }) => name))].sort().join(", "),
  );
  return [
    ...(names === expectedNames ? [] : [`says {${names}} where English says {${expectedNames}}`]),
    ...own.flatMap(({ name, plural }) => (plural ? missingForms(name, plural, language) : [])),
  ];
}

/** A text that tells one from many must have every form its language tells apart. */
function missingForms(name: string, forms: readonly string[], language: string): string[] {
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  if (!forms.some((form) => form !== "other" && categories.includes(form))) return [];
  return categories
    .filter((form) => !forms.includes(form))
    .map((form) => `lacks the form "${form}" of {${name}}`);
}

function messageArguments(text: string): Argument[] | null {
  try {
    return argumentsIn(parse(text));
  } catch {
    return null;
  }
}

function argumentsIn(tokens: readonly Token[]): Argument[] {
  return tokens.flatMap((token): Argument[] => {
    if (token.type === "content" || token.type === "octothorpe") return [];
    if (!("cases" in token)) return [{ name: token.arg }];
    const plural = token.type === "plural" ? { plural: token.cases.map(({ key }) => key) } : {};
    return [{ name: token.arg, ...plural }, ...token.cases.flatMap((form) => argumentsIn(form.tokens))];
  });
}
