import { type Cell, isError, readCell } from "../../sheet/cell";
import { readCitizenship } from "../words/citizenship";
import type { Columns } from "../table/layout";
import { isBlank } from "./row-cells";
import { readsAsCategory } from "../words/reads-as-category";
import { isLineToSign, signature } from "../words/row-words";
import { trait, traitsOf } from "../words/text-traits";

/**
 * Whether a row is for signing. Anything that is counted or identifies a person makes it a person instead; next to a line
 * to sign on, a text in the column of citizenships is the name of the signatory.
 */
export function isSignature(row: readonly unknown[], columns: Columns): boolean {
  const at = (column: number | undefined): Cell => (column === undefined ? null : readCell(row[column]));
  const category = at(columns.category);
  if (readsAsCategory(category) || !row.some(maySpeakOfSigning)) return false;
  const hasLine = row.some((raw) => isLineToSign(readCell(raw)));
  const isSigned =
    hasLine ||
    row.some((raw, column) => column !== columns.position && typeof raw === "string" && signature.test(raw));
  if (!isSigned) return false;
  const facts = [columns.rowNumber, columns.iin, columns.hire, columns.birthDate, columns.permitNumber];
  if (facts.some((column) => !isBlank(at(column)) && /[\d_]/.test(String(at(column))))) return false;
  const citizenship = at(columns.citizenship);
  return hasLine ? !readsAsCountry(citizenship) : isBlank(citizenship) && isBlank(category);
}

/** A cheap test of the letters before any pattern is tried. "М.П." marks the place of a stamp. */
function maySpeakOfSigning(raw: unknown): boolean {
  if (typeof raw !== "string") return typeof raw === "object" && raw !== null;
  const traits = traitsOf(raw);
  const isStamp = (traits & trait.ofDates) !== 0 && /^\s*м\./iu.test(raw);
  return isStamp || (traits & (trait.strange | trait.signing)) !== 0;
}

function readsAsCountry(cell: Cell): boolean {
  return cell !== null && !isError(cell) && readCitizenship(String(cell)).kind !== "unknown";
}
