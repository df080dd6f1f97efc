import type { Swaps } from "./narrow-letters.ts";

/** The texts of all catalogues in one language, or their keys. */
export type LanguagePack = { readonly swaps: Swaps; readonly texts: string };

/**
 * Placeholder: the build replaces it by one module for the keys and one per language, made by
 * language-pack-loader.ts.
 */
export const packed: LanguagePack = { swaps: { wide: "", narrow: "" }, texts: "" };
