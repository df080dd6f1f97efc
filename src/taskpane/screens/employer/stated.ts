import { type Cells, cellText } from "../../../sheet/cell";
import { readingOptions } from "../../../roster/settings/reading-options";
import {
  is,
  numberOf,
  optionOf,
  rawSettings,
  type SettingsProblem,
} from "../../../roster/settings/raw-settings";
import { compute, no, type SettingName, yes } from "../../../roster/settings/setting-names";

/** What a workbook states about its employer: names of choices, numbers, or text as written. */
export type Stated = {
  readonly values: Readonly<Partial<Record<SettingName, string>>>;
  readonly headcount: number | null;
  readonly income: number | null;
  readonly problems: readonly SettingsProblem[];
};

const answers = { yes, no, compute };

/** Reads a workbook's settings in the form's terms. */
export function statedIn(cells: Cells): Stated {
  const { said, problems } = rawSettings(cells);
  const values = [...said].map(([name, value]): [SettingName, string] => {
    const text = cellText(value).trim();
    const answer = Object.entries(answers).find(([, words]) => is(value, words))?.[0];
    const options = optionsOf(name);
    return [name, (options ? optionOf(value, options) : answer) ?? text];
  });
  return {
    values: Object.fromEntries(values),
    headcount: numberOf(said.get("average_headcount")),
    income: numberOf(said.get("average_income")),
    problems,
  };
}

/** Amounts are never read as words of a choice: 1 person is not a "yes". */
function optionsOf(name: SettingName): readonly string[] | null {
  if (name === "employer_kind") return ["company", "foreign_branch"];
  if (name === "average_headcount" || name === "average_income") return [];
  return readingOptions(name);
}
