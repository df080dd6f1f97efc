import { functionsTexts } from "../i18n/functions.ts";
import { type Language, languages } from "../i18n/language.ts";
import { type ShortcutAction, shortcuts } from "../i18n/shortcuts.ts";
import { speaker } from "../i18n/speaker.ts";

type Resources = Readonly<Record<string, { readonly value: string }>>;

/** Excel's keyboard shortcuts file, and the names of its actions in each language, as the manifest refers to them. */
export function shortcutFiles(): ReadonlyMap<string, string> {
  const mapping = {
    actions: shortcuts.map(({ action }) => ({
      id: action,
      type: "ExecuteFunction",
      name: `\${resource.${resourceOf(action)}}`,
    })),
    shortcuts: shortcuts.map(({ action, key, mac }) => ({ action, key: { default: key, mac } })),
    resources: { default: namesIn(languages[0]) },
  };
  return new Map([
    ["shortcuts.json", JSON.stringify(mapping)],
    ...languages.map(
      (language) => [`shortcuts.${language}.json`, JSON.stringify(namesIn(language))] as const,
    ),
  ]);
}

function namesIn(language: Language): Resources {
  const say = speaker(functionsTexts, language);
  return Object.fromEntries(
    shortcuts.map(({ action }) => [resourceOf(action), { value: say(`shortcut.${action}`) }]),
  );
}

function resourceOf(action: ShortcutAction): string {
  return `${action}_name`;
}
