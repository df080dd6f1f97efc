import { cellText, readCell } from "../../sheet/cell";
import { comparableHeading } from "../table/heading-matcher";
import type { Layout } from "../table/layout";
import { peopleNamed } from "../words/people-named";

const which = "(no )?(\\d( ?я)?|i{1,2}|[абab]|дневн\\S*|ночн\\S*|день|ночь|day|night|перв\\S*|втор\\S*)";
const whose =
  "(фио|смена|сменщик|вахта|вахтовик|сотрудник|работник|ауысым|кызметкер|shift|crew|rotation|employee|name)";
const ofShift = new RegExp(`^(${which} ${whose}|${whose} ${which})$`);

/** Columns that name a person for each shift, with the column of names: "Смена 1", "Смена 2". Empty where nobody is beside. */
export function shiftColumns({ headings, columns }: Layout): readonly number[] {
  const found = headings.flatMap((heading, column) =>
    column === columns.name || ofShift.test(comparableHeading(cellText(readCell(heading)))) ? [column] : [],
  );
  return found.length > 1 ? found : [];
}

/** The number of people named side by side in a row; whoever works on each shift is one. */
export function peopleOnShifts(raw: readonly unknown[], shifts: readonly number[]): number {
  return peopleNamed([...new Set(shifts.map((column) => cellText(readCell(raw[column])).trim()))].join(";"));
}
