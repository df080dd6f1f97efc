import type { Language } from "../i18n/language.ts";

type Table = Record<string, unknown>;

type Late = { readonly language: Language; readonly load: () => Promise<void> };

const late: Late[] = [];

let current: Language = "en";

/** Texts of a catalogue in one language: empty until that language is loaded. */
export function lateTexts(language: Language, load: () => Promise<Table>): Table {
  const texts: Table = {};
  let loading: Promise<void> | null = null;
  const loadOnce = () =>
    (loading ??= load().then(
      (loaded) => void Object.assign(texts, loaded),
      (cause: unknown) => {
        // Allow a retry.
        loading = null;
        throw cause;
      },
    ));
  late.push({ language, load: loadOnce });
  return texts;
}

/** Replaces src/i18n/load-texts.ts in the built pane. */
export async function loadTexts(language?: Language): Promise<void> {
  const wanted = language ?? current;
  let known: number;
  do {
    known = late.length;
    await Promise.all(late.filter((each) => each.language === wanted).map(({ load }) => load()));
    // Another chunk may have registered more texts meanwhile.
  } while (late.length > known);
  if (language) current = language;
}
