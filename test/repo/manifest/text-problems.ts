import { type Element, everyElement, named } from "./xml";

/** The longest text Excel takes in each place. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
};

const TRANSLATIONS = ["kk-KZ", "ru-RU"];

/** The same in every language: a namespace that differed would break every formula typed in another language. */
const SAME_EVERYWHERE = ["Functions.Namespace", "Taskpane.Url", "Functions.Script.Url"];

/** Texts that are too long, and what people read that is not in all three languages. */
export function textProblems(root: Element): string[] {
  const base = root.children.filter(({ name }) =>
    ["DisplayName", "Description", "SupportUrl"].includes(name),
  );
  const resources = ["bt:ShortStrings", "bt:LongStrings", "bt:Urls"].flatMap((group) => named(root, group));
  const translated = [...base, ...resources.flatMap(({ children }) => children)].filter(
    ({ attributes }) => !SAME_EVERYWHERE.includes(attributes.id ?? ""),
  );
  return [
    ...[...base, ...resources].flatMap(lengthProblems),
    ...translated.flatMap(languageProblems),
    ...named(root, "bt:String").concat(base).flatMap(emptyTexts),
  ];
}

function lengthProblems(place: Element): string[] {
  const longest = LONGEST[place.name] ?? Infinity;
  return texts(place)
    .filter((text) => text.length > longest)
    .map((text) => `${place.name} takes ${longest} characters: ${text}`);
}

function languageProblems(element: Element): string[] {
  const locales = element.children.map(({ attributes }) => attributes.Locale ?? "").sort();
  if (locales.join() === TRANSLATIONS.join()) return [];
  return [`${element.attributes.id ?? element.name} is translated into "${locales.join(" ")}"`];
}

function emptyTexts(element: Element): string[] {
  return texts(element).some((text) => !text.trim())
    ? [`${element.attributes.id ?? element.name} is empty`]
    : [];
}

function texts(element: Element): string[] {
  return everyElement(element).flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter(isText),
  );
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
