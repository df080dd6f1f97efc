import { pane } from "../../i18n/pane";
import { Message } from "./message";
import type { SettingsProblem } from "../../roster/settings/raw-settings";
import { useSay } from "../speech";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

/** Rows of the employer's settings that could not be used; nothing where all could. */
export function SettingsProblems({ problems }: { problems: readonly SettingsProblem[] }) {
  const say = useSay(pane);
  return problems.map(({ code, row, label, value }) => (
    <Message key={row} intent="warning">
      {say(`settings.${code}`, {
        table: SETTINGS_TABLE,
        row: String(row + 1),
        label,
        value,
      })}
    </Message>
  ));
}
