import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";

/** In files, Excel stores a call of an add-in's function KZ.NAME as _xldudf_KZ_NAME. */
const STORED = /\b_xldudf_([A-Z]+)_(?=[A-Z])/gi;
const SHOWN = new RegExp(`\\b(${FORMULA_NAMESPACE})\\.(?=[A-Z])`, "gi");

/** Functions that came after the format of files carry a mark there, without which Excel shows #NAME?. */
const STORED_LATER = /\b_xlfn\.(?=FIELDVALUE\()/gi;
const SHOWN_LATER = /(?<![\w.])(?=FIELDVALUE\()/gi;

/** A formula as a file holds it → as a person types it. Texts in quotes are left alone. */
export function shownFormula(stored: string): string {
  return outsideQuotes(stored, (part) => part.replace(STORED, "$1.").replace(STORED_LATER, ""));
}

/** A formula as a person types it → as a file holds it. */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown, (part) => part.replace(SHOWN, "_xldudf_$1_").replace(SHOWN_LATER, "_xlfn."));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}
