import { containerProblem } from "./container-problem";
import { looks } from "./looks";
import { Package, type Relationship } from "./package";
import { readFormats } from "./read-formats";
import { type BookParts, isOn, readSheet } from "./read-sheet";
import { readSharedStrings } from "./read-texts";
import { readTables } from "./read-tables";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { DefinedName, Sheet, Workbook } from "./workbook";
import { attributesOf } from "./xml-scanner";

/**
 * Reads an `.xlsx` (or `.xlsm`, `.xlsb`) file. Dates stay serial numbers, blanks are null, errors are `{ error:
 * "#N/A" }`, a formula whose result was never stored is `NOT_CALCULATED`. Colours, fonts, row heights, number formats
 * and formula texts are read only with `looks`, for callers that show the sheet. Throws only `UnreadableWorkbook`.
 */
export function readWorkbook(bytes: Uint8Array, options: { looks?: boolean } = {}): Workbook {
  const problem = containerProblem(bytes);
  if (problem) throw new UnreadableWorkbook(problem);
  try {
    return workbookIn(new Package(bytes), options.looks ?? false);
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook("damaged", cause);
  }
}

function workbookIn(parts: Package, withLooks: boolean): Workbook {
  const path = workbookPath(parts);
  const index = readIndex(parts, path);
  if (!index.isWorkbook) throw new UnreadableWorkbook("not-excel");
  const related = parts.relationships(path);
  const styles = pathOf(related, "styles");
  const book: BookParts = {
    texts: readSharedStrings(parts, pathOf(related, "sharedStrings")),
    formats: withLooks || index.uses1904Dates ? readFormats(parts, styles) : [],
    uses1904Dates: index.uses1904Dates,
    isStale: index.isStale,
    looks: withLooks ? looks(parts.text(styles), parts.text(pathOf(related, "theme"))) : null,
  };
  const sheets = index.sheets.flatMap(({ name, hidden, id }) => {
    const found = related.find((each) => each.id === id);
    // Excel, too, ignores sheets that lead nowhere, such as old macro sheets; chart and macro sheets have no cells.
    if (!found || found.kind !== "worksheet") return [];
    if (found.path === null) throw new UnreadableWorkbook("damaged", name);
    return [{ name, hidden, ...readSheet(parts, found.path, book), tables: readTables(parts, found.path) }];
  });
  if (sheets.length === 0 && index.sheets.some(({ id }) => id !== ""))
    throw new UnreadableWorkbook("damaged", "no sheet");
  return { sheets, definedNames: index.definedNames, uses1904Dates: index.uses1904Dates };
}

/** A zip file that leads to no workbook is something else: a text document, slides, a folder. */
function workbookPath(parts: Package): string {
  const declared = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.path;
  const path = [declared, "xl/workbook.xml", "xl/workbook.bin"].find(
    (each) => each !== null && each !== undefined && parts.has(each),
  );
  if (path === undefined || path === null) throw new UnreadableWorkbook("not-excel");
  return path;
}

/** Path of the part of that kind; empty if there is none. */
function pathOf(related: readonly Relationship[], kind: string): string {
  const found = related.find((each) => each.kind === kind);
  if (found?.path === null && kind === "sharedStrings") throw new UnreadableWorkbook("damaged", kind);
  return found?.path ?? "";
}

type Index = Pick<Workbook, "definedNames" | "uses1904Dates"> & {
  readonly sheets: readonly (Pick<Sheet, "name" | "hidden"> & { readonly id: string })[];
  readonly isStale: boolean;
  readonly isWorkbook: boolean;
};

/** Reads the workbook part: the sheets in order, and what applies to all of them. */
function readIndex(parts: Package, path: string): Index {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  const names: { name: string; formula: string; sheet: number | null }[] = [];
  let [uses1904Dates, isStale, isInName, isWorkbook, isInExtension] = [false, false, false, false, false];
  parts.scan(path, {
    open(element, tag) {
      // Extensions reuse these element names with other meanings: x15:workbookPr does not say from when days count.
      if (element === "extLst") isInExtension = true;
      if (isInExtension) return;
      const attributes = attributesOf(tag);
      if (element === "workbook") isWorkbook = true;
      else if (element === "workbookPr") uses1904Dates = isOn(attributes.get("date1904"));
      else if (element === "calcPr") isStale = isOn(attributes.get("fullCalcOnLoad"));
      else if (element === "sheet")
        sheets.push({
          name: attributes.get("name") ?? "",
          hidden: (attributes.get("state") ?? "visible") !== "visible",
          id: idIn(attributes),
        });
      else if (element === "definedName") {
        isInName = true;
        const local = attributes.get("localSheetId");
        names.push({
          name: attributes.get("name") ?? "",
          formula: "",
          sheet: local === undefined ? null : Number(local),
        });
      }
    },
    close(element) {
      if (element === "definedName") isInName = false;
      else if (element === "extLst") isInExtension = false;
    },
    text(piece) {
      const name = names.at(-1);
      if (isInName && name) name.formula += piece;
    },
  });
  const definedNames: DefinedName[] = names.map(({ name, formula, sheet }) => ({
    name,
    formula,
    sheet: sheet === null ? null : (sheets[sheet]?.name ?? null),
  }));
  return { sheets, definedNames, uses1904Dates, isStale, isWorkbook };
}

/** The relationship id has a namespace prefix that each program chooses. */
function idIn(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes) if (name === "id" || name.endsWith(":id")) return value;
  return "";
}
