import { cellText, readCell } from "../../sheet/cell";
import { comparableHeading } from "../table/heading-matcher";
import type { Layout } from "../table/layout";
import { namesPeople } from "../words/names";
import { peopleNamed } from "../words/people-named";
import { isPlaceholder } from "./name-missing";

const which = "(no )?(\\d( ?я)?|i{1,2}|[абab]|дневн\\S*|ночн\\S*|день|ночь|day|night|перв\\S*|втор\\S*)";
/** Whose cells may also hold hours and places of work. */
const shift = "смена|вахта|ауысым|shift|crew|rotation";
const whose = `(фио|сменщик|вахтовик|сотрудник|работник|кызметкер|employee|name|${shift})`;
const ofShift = new RegExp(`^(${which} ${whose}|${whose} ${which})$`);
const ofTime = new RegExp(`(^| )(${shift})( |$)`);

/** A word with a capital letter, or several. */
const name = /^(\p{Lu}[\p{L}'’-]*\.?\s*)+$/u;

/** Columns that name a person for each shift, with the column of names: "Смена 1", "Смена 2". */
export type ShiftColumns = {
  /** Empty where nobody is beside. */
  readonly columns: readonly number[];
  /** A surname alone is somebody, since no other column names people, or these name nothing else. */
  readonly isOfNames: boolean;
};

export function shiftColumns({ headings, columns }: Layout): ShiftColumns {
  const headed = headings.map((heading) => comparableHeading(cellText(readCell(heading))));
  const found = headed.flatMap((heading, column) =>
    column === columns.name || ofShift.test(heading) ? [column] : [],
  );
  return {
    columns: found.length > 1 ? found : [],
    isOfNames: !namesPeople(columns) || !found.some((column) => ofTime.test(headed[column] ?? "")),
  };
}

/** The number of people named side by side in a row; whoever works on each shift is one. */
export function peopleOnShifts(raw: readonly unknown[], { columns, isOfNames }: ShiftColumns): number {
  const texts = [...new Set(columns.map((column) => cellText(readCell(raw[column])).trim()))];
  const alone = isOfNames ? texts.filter((text) => name.test(text) && !isPlaceholder(text)).length : 1;
  return Math.max(alone, peopleNamed(texts.join(";")));
}
