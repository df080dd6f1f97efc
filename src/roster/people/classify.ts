import type { Grade, Side } from "../../domain/person";
import { eaeuStates } from "../../law/eaeu";
import { type Cell, cellText, isError, readCell } from "../../sheet/cell";
import { type PositionCategories, positionKey } from "../categories/position-categories";
import { readCategory } from "../words/category";
import { isForeign, readCitizenship } from "../words/citizenship";
import type { FindingCode } from "../judgement/findings";
import { readStatus } from "../words/status";
import { answeredCitizenship, type Asked } from "../words/person-status";
import type { Columns } from "../table/layout";

/** What a cell says about a person, with a problem if it says nothing usable. */
export type Classified<T> = {
  readonly value: T;
  /** The meaning of the cell independent of spelling; rows with different keys differ. */
  readonly key: string;
  readonly problem: { readonly code: FindingCode; readonly values: Readonly<Record<string, string>> } | null;
};

/** What the heading over the citizenships asks, if they are answers: "да" and "нет" under "Гражданин РК". */
export function askedOfAll({ citizenship, isCitizen, isForeigner }: Columns): Asked | null {
  if (citizenship === undefined) return null;
  return citizenship === isCitizen ? "citizen" : citizenship === isForeigner ? "foreigner" : null;
}

/** The side of the ratio according to the citizenship cell of a row. */
export function sideIn(row: readonly unknown[] | undefined, columns: Columns): Classified<Side> {
  const { citizenship } = columns;
  return classifySide(citizenship === undefined ? null : readCell(row?.[citizenship]), askedOfAll(columns));
}

/** The side of the ratio according to a citizenship cell. */
export function classifySide(cell: Cell, asked: Asked | null = null): Classified<Side> {
  if (cell === null || cell === 0) return unclear("citizenship_blank");
  if (isError(cell)) return unclear("citizenship_error_value", { text: cell.error });
  const text = String(cell);
  if (isQuestioned(text)) return unclear("citizenship_unknown", { text });
  const answered = asked === null ? null : answeredCitizenship(text, asked);
  if (answered !== null) return clear(answered, answered === "citizen" ? "KZ" : text);
  const read = readCitizenship(text);
  switch (read.kind) {
    case "state":
      return clear(read.code === "KZ" ? "citizen" : sideOf([read.code]), read.code);
    case "foreign":
      return clear(residenceIn(text) ?? "foreigner", text);
    case "ambiguous":
      if (isForeign(read)) return clear(sideOf(read.candidates), [...read.candidates].sort().join(" "));
      return unclear("citizenship_ambiguous", {
        text,
        candidates: read.candidates.join(", "),
        others: read.candidates.length === 1 ? "none" : "some",
      });
    case "ethnicity":
      return unclear("citizenship_is_ethnicity", { text });
    case "unknown":
      return residentOfKazakhstan(text) ?? unclear("citizenship_unknown", { text });
  }
}

/** A residence permit of Kazakhstan after a citizenship: "КНР (ВНЖ РК)", "Узбекистан, вид на жительство". */
const residencePermit =
  /[\s,;/(–-]+(?:(?:есть|с|имеет|with|has)\s+)?(?:внж|вид\p{L}* на жительство|пмж|residence permit|permanent resident|ықтиярхат\p{L}*)(?:\s+(?:(?:в|of|in)\s+)?(?:рк|қр|казахстан\p{L}*|қазақстан\p{L}*|kazakhstan|kz))?[\s)]*$/iu;

/** A foreigner with a residence permit; null if the text says no such thing, or says it of a citizen. */
function residentOfKazakhstan(text: string): Classified<Side> | null {
  const bare = text.replace(residencePermit, "");
  const read = bare === text ? null : readCitizenship(bare);
  if (read?.kind !== "state" || read.code === "KZ") return null;
  const side = sideOf([read.code]);
  return clear(side === "foreigner" ? "permanent_resident" : side, text);
}

/** The side, given the possible foreign states: "eaeu" only if no other state is possible. */
function sideOf(foreignStates: readonly string[]): Side {
  return foreignStates.every((code) => eaeuStates.has(code)) ? "eaeu" : "foreigner";
}

export function classifyGrade(cell: Cell): Classified<Grade> {
  if (cell === null || cell === 0) return unclear("category_blank");
  if (isError(cell)) return unclear("category_error_value", { text: cell.error });
  const isReadable = typeof cell === "number" || (typeof cell === "string" && !isQuestioned(cell));
  const read = isReadable ? readCategory(cell) : "unknown";
  if (read === "unknown") {
    const text = String(cell);
    return unclear("category_unknown", {
      text,
      named: severalCategories.exec(text)?.[0].match(/[1-4]/g)?.join(", ") ?? "none",
    });
  }
  return clear(read === "none" ? "unskilled" : read, String(read));
}

/** "3/4", "3 или 4 категория": nobody has several categories. */
const severalCategories = /^\P{N}*[1-4](\s*([/,;–—-]|или|либо|и|or|and|немесе)\s*[1-4])+\P{N}*$/iu;

/** The category decided for a position; without a decision it is open, whatever the title suggests. */
export function classifyPosition(cell: Cell, categories: PositionCategories): Classified<Grade> {
  if (cell === null || cell === 0) return unclear("position_blank");
  const text = cellText(cell);
  const decided = categories.get(positionKey(text));
  if (decided === undefined) return unclear("position_open", { text });
  return clear(decided === "none" ? "unskilled" : decided, String(decided));
}

/**
 * Whether a text must not be taken literally: "РК?" and "РК*" express a doubt or refer to a footnote, "≠ РК" means the
 * opposite, and "N/A" or "#N/A" is not Namibia.
 */
export function isQuestioned(text: string): boolean {
  return /[?*≠¬]|<>|!=|^#|^n[/.]a\.?$/i.test(text.trim());
}

/** A residence status written in place of the citizenship: "кандас". */
function residenceIn(text: string): Side | null {
  const status = readStatus(text).find((each) => each.kind === "residence");
  return status?.kind === "residence" ? status.residence : null;
}

function clear<T>(value: T, key: string): Classified<T> {
  return { value, key, problem: null };
}

function unclear(code: FindingCode, values: Readonly<Record<string, string>> = {}): Classified<"unclear"> {
  return { value: "unclear", key: values["text"] ?? "", problem: { code, values } };
}
