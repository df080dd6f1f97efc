import { FORMULA_NAMESPACE } from "../formula-namespace";

/** Files store a call of the add-in's function KZ.NAME as _xldudf_KZ_NAME. */
const STORED = /\b_xldudf_([A-Z]+)_(?=[A-Z])/gi;
const SHOWN = new RegExp(`\\b(${FORMULA_NAMESPACE})\\.(?=[A-Z])`, "gi");

/** Functions newer than the file format carry a prefix in files; without it Excel shows #NAME?. */
const STORED_LATER = /\b_xlfn\.(?=FIELDVALUE\()/gi;
const SHOWN_LATER = /(?<![\w.])(?=FIELDVALUE\()/gi;

/** Converts a formula from its stored form to its typed form. String literals are left alone. */
export function shownFormula(stored: string): string {
  return outsideQuotes(stored, (part) => part.replace(STORED, "$1.").replace(STORED_LATER, ""));
}

/** Converts a formula from its typed form to its stored form. */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown, (part) => part.replace(SHOWN, "_xldudf_$1_").replace(SHOWN_LATER, "_xlfn."));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}
