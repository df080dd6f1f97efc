import type { Language } from "../i18n/language.ts";

type Table = Record<string, unknown>;

type Late = { readonly language: Language; readonly load: () => Promise<void> };

const late: Late[] = [];

let spoken: Language = "en";

/** The texts of a catalogue in one language: empty until that language is loaded. */
export function lateTexts(language: Language, load: () => Promise<Table>): Table {
  const texts: Table = {};
  let loading: Promise<void> | null = null;
  const loadOnce = () =>
    (loading ??= load().then(
      (loaded) => void Object.assign(texts, loaded),
      (cause: unknown) => {
        // Whoever asks again may have better luck.
        loading = null;
        throw cause;
      },
    ));
  late.push({ language, load: loadOnce });
  return texts;
}

/** What the built pane has in place of src/i18n/load-texts.ts. */
export async function loadTexts(language?: Language): Promise<void> {
  const wanted = language ?? spoken;
  let known: number;
  do {
    known = late.length;
    await Promise.all(late.filter((each) => each.language === wanted).map(({ load }) => load()));
    // Meanwhile another part of the pane may have brought texts along.
  } while (late.length > known);
  if (language) spoken = language;
}
