import { pane } from "../../i18n/pane";
import { Message } from "./message";
import type { SettingsProblem } from "../../roster/settings/raw-settings";
import { useSay } from "../speech";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";

/** Unusable rows of the employer settings; renders nothing if there are none. */
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
