import { en } from "./diagnostics/en";
import { kk } from "./diagnostics/kk";
import { ru } from "./diagnostics/ru";
import { catalogue } from "./catalogue";

export type DiagnosticsKey = keyof typeof en;

/** The words around the report on the add-in and its Excel; the report itself is in English for everybody. */
export const diagnosticsTexts = catalogue(en, ru, kk);
