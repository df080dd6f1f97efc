import type { RowNames } from "../../sentences/explain-forecast";
import { cellText } from "../../sheet/cell";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import { nameOf } from "../../roster/words/names";
import type { ListsAhead } from "./ahead";

/** How the people of a forecast and the rows of its sheets are named. */
export function rowNames(
  { roster, vacancies }: ListsAhead,
  { columns }: Pick<Forecast, "columns">,
): RowNames {
  const first = vacancies?.row ?? 0;
  return {
    nameOf: (row) => cellText(nameOf(roster.cells[row] ?? [], { columns })),
    rowName: (row) => roster.row + row + 1,
    vacancyRowName: (row) => first + row + 1,
  };
}
