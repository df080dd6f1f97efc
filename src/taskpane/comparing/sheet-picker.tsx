import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { reportTexts } from "../../i18n/report";
import type { SheetCells } from "../../sheet/sheet-cells";
import { useBoxStyles } from "../parts/box-styles";
import { useSay } from "../speech";
import type { Snapshot } from "../store/check/answer";
import { findChoices } from "../store/check/targets";
import { useStore } from "../store/use-store";

type Props = {
  readonly reading: Snapshot;
  /** The selected sheet; empty if none. */
  readonly value: string;
  readonly onPick: (sheet: SheetCells) => void;
};

/** The workbook's other staff lists; renders nothing if there are none. */
export function SheetPicker({ reading, value, onPick }: Props) {
  const { verbs } = useStore();
  const boxes = useBoxStyles();
  const say = useSay(reportTexts);
  const [sheets, setSheets] = useState<readonly { readonly id: string; readonly name: string }[]>([]);
  const { id } = reading.sheet;
  useEffect(() => {
    let isWanted = true;
    findChoices(verbs).then(
      ({ rosters }) => {
        const others = rosters.flatMap(({ target, name }) =>
          target.kind === "sheet" && target.sheetId !== id ? [{ id: target.sheetId, name }] : [],
        );
        if (isWanted) setSheets(others);
      },
      // Comparing with a file does not depend on this list.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [verbs, id, reading.at]);
  if (sheets.length === 0) return null;
  const read = async (sheetId: string) => onPick(await verbs.readSheet(sheetId));
  return (
    <Field label={say("changes.pick.sheet")}>
      <Select
        root={{ className: boxes.box }}
        className={boxes.choice}
        value={value}
        onChange={(_, { value: sheetId }) => void read(sheetId).catch(() => undefined)}
      >
        <option value="" disabled>
          {say("changes.pick.choose")}
        </option>
        {sheets.map((sheet) => (
          <option key={sheet.id} value={sheet.id}>
            {sheet.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
