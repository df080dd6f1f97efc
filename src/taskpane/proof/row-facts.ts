import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { askedOfAll, classifyGrade, classifySide } from "../../roster/people/classify";
import { type Cell, cellText, readCell } from "../../sheet/cell";
import { nameOf } from "../../roster/words/names";
import type { Proven } from "./proven";

/** Identifies a row: its name, else its first text; null if there is none. */
export function nameIn({ judged }: Pick<Proven, "judged">, row: number): string | null {
  const cells = judged.cells[row] ?? [];
  const name = nameOf(cells, judged.layout);
  const text = isText(name) ? name : cells.map((raw) => readCell(raw)).find(isText);
  return text?.trim() ?? null;
}

function isText(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.trim() !== "";
}

/** A row's citizenship as written, followed by the code it was read as if that differs. */
export function citizenshipWords({ judged }: Proven, row: number, language: Language): string {
  const say = speaker(checkTexts, language);
  const cell = cellAt({ judged }, row, judged.layout.columns.citizenship);
  const text = cellText(cell).trim();
  if (text === "") return say("fact.citizenship.none");
  const { key, problem } = classifySide(cell, askedOfAll(judged.layout.columns));
  return problem !== null || key.toUpperCase() === text.toUpperCase()
    ? text
    : say("fact.read_as", { text, code: key });
}

/** A row's category as read; as written if it could not be read. */
export function categoryWords({ judged }: Proven, row: number, language: Language): string {
  const say = speaker(checkTexts, language);
  const cell = cellAt({ judged }, row, judged.layout.columns.category);
  const text = cellText(cell).trim();
  const { value } = classifyGrade(cell);
  if (value === "unskilled" || text === "") return say("fact.category.none");
  return value === "unclear"
    ? say("fact.category.said", { text })
    : say("fact.category", { category: value });
}

function cellAt({ judged }: Pick<Proven, "judged">, row: number, column: number | undefined): Cell {
  return column === undefined ? null : readCell(judged.cells[row]?.[column]);
}
