import { IntlMessageFormat } from "intl-messageformat";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Argument = { readonly name: string; readonly plural?: readonly string[] };

/** Kinds of parts in a parsed message; the parser gives them as numbers. */
const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

/** What is wrong with one language's text: empty, unreadable, other values in it, or plural forms missing. */
export function messageProblems(text: string, language: string, original: string): string[] {
  if (!text.trim()) return ["is empty"];
  const [own, expected] = [text, original].map((message) => messageArguments(message, language));
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

function messageArguments(text: string, language: string): Argument[] | null {
  try {
    return fromAst(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  } catch {
    return null;
  }
}

function fromAst(ast: Ast): Argument[] {
  return ast.flatMap((part): Argument[] => {
    if (part.type === LITERAL || part.type === POUND) return [];
    const inside = "children" in part ? fromAst(part.children) : [];
    if (!("options" in part)) return [{ name: part.value }, ...inside];
    const branches = Object.values(part.options).flatMap((option) => fromAst(option.value));
    const plural = part.type === PLURAL ? { plural: Object.keys(part.options) } : {};
    return [{ name: part.value, ...plural }, ...branches];
  });
}
