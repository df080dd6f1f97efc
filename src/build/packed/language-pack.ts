import type { Swaps } from "./narrow-letters.ts";

/** The texts of all catalogues in one language, or their keys. */
export type LanguagePack = { readonly swaps: Swaps; readonly texts: string };

/** In place of this module the build has one for the keys and for each language, made by language-pack-loader.ts. */
export const packed: LanguagePack = { swaps: { wide: "", narrow: "" }, texts: "" };
