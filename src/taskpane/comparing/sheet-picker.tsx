import { Field } from "@fluentui/react-components";
import { reportTexts } from "../../i18n/report";
import type { SheetCells } from "../../sheet/sheet-cells";
import { Dropdown } from "../parts/dropdown";
import { useSay } from "../speech";
import type { Snapshot } from "../store/check/answer";
import { useStore } from "../store/use-store";
import { useOtherRosters } from "../store/check/use-other-rosters";

type Props = {
  readonly reading: Snapshot;
  /** The selected sheet; empty if none. */
  readonly value: string;
  readonly onPick: (sheet: SheetCells) => void;
};

/** The workbook's other staff lists; renders nothing if there are none. */
export function SheetPicker({ reading, value, onPick }: Props) {
  const { verbs } = useStore();
  const say = useSay(reportTexts);
  const sheets = useOtherRosters(reading);
  if (sheets.length === 0) return null;
  const read = async (sheetId: string) => onPick(await verbs.readSheet(sheetId));
  return (
    <Field label={say("changes.pick.sheet")}>
      <Dropdown value={value} onChoose={(sheetId) => void read(sheetId).catch(() => undefined)}>
        <option value="" disabled>
          {say("changes.pick.choose")}
        </option>
        {sheets.map((sheet) => (
          <option key={sheet.id} value={sheet.id}>
            {sheet.name}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}
