import { en } from "./diagnostics/en";
import { kk } from "./diagnostics/kk";
import { ru } from "./diagnostics/ru";
import type { Catalogues } from "./speaker";

export type DiagnosticsKey = keyof typeof en;

export type DiagnosticsTexts = Readonly<Record<DiagnosticsKey, string>>;

/** The words around the report on the add-in and its Excel; the report itself is in English for everybody. */
export const diagnosticsTexts: Catalogues<DiagnosticsKey> = { en, ru, kk };
