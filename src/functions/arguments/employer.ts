import { unknownEmployer } from "../../domain/employer";
import type { Day } from "../../law/day";
import { type Cells, cellText, readGiven } from "../../sheet/cell";
import { noSettings, readSettings, type Settings } from "../../roster/settings/employer-settings";
import type { Asked } from "../host/answer";
import { type Argument, matrixOf } from "./matrix";
import { Refusal } from "./refusal";
import { single } from "./single";

/** The argument `employer`: omitted, TRUE (small by the financial criteria), FALSE, or a two-column range of settings. */
export function employerSettings(argument: Argument, day: Day, asked: Asked): Settings {
  const rows = matrixOf(argument);
  if ((rows[0]?.length ?? 0) >= 2) return settingsFrom(rows, day, asked);
  const cell = single(argument, asked);
  if (cell === null) return noSettings;
  if (typeof cell === "boolean")
    return { ...noSettings, employer: { ...unknownEmployer, smallBusiness: cell ? "yes" : "no" } };
  throw new Refusal("bad_input", asked.tell("employer_unreadable", { text: cellText(cell) }));
}

function settingsFrom(rows: Cells, day: Day, { tell }: Asked): Settings {
  const settings = readSettings(
    rows.map((row) => row.slice(0, 2).map(readGiven)),
    day,
  );
  const [problem] = settings.problems;
  if (!problem) return settings;
  const { row, label, value } = problem;
  throw new Refusal(
    "bad_input",
    problem.code === "unknown_setting"
      ? tell("setting_unknown", { row: row + 1, label })
      : tell("setting_unusable", { row: row + 1, label, value }),
  );
}
