import { Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { reportTexts } from "../../i18n/report";
import { dayInTitle, type OtherList } from "../../workbook-model/other-list";
import { DayField } from "../parts/day-field";
import { useSay } from "../speech";
import type { Answer, Snapshot } from "../store/check/answer";
import { ComparedLists } from "./compared-lists";
import { FilePicker } from "./file-picker";
import { SheetPicker } from "./sheet-picker";
import { type Picked, useOtherList } from "./use-other-list";
import { Stack } from "../parts/stack";
import { Quiet } from "../parts/text";

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly isStale: boolean;
};

/** Chooses a sheet or file to compare with and its day, and shows the comparison. */
export function CompareLists({ answer, reading, isStale }: Props) {
  const say = useSay(reportTexts);
  const [picked, setPicked] = useState<Picked | null>(null);
  const compared = useOtherList(answer, reading, picked);
  const pick = (list: OtherList | null, name: string) =>
    setPicked(list && { list, name, day: dayInTitle(list.sheet) ?? answer.day });
  return (
    <Stack gap="M">
      <SheetPicker
        reading={reading}
        value={picked?.list.categories === null ? picked.list.sheet.id : ""}
        onPick={(sheet) => pick({ sheet, categories: null }, sheet.sheet)}
      />
      <FilePicker stated={answer.settings} onPick={pick} />
      {picked && (
        <DayField
          label={say("changes.pick.day")}
          day={picked.day}
          onDay={(day) => setPicked({ ...picked, day })}
        />
      )}
      <div aria-live="polite">
        {compared.kind === "busy" && <Quiet>{say("changes.busy")}</Quiet>}
        {compared.kind === "failed" && <Caption1>{say("changes.failed")}</Caption1>}
        {compared.kind === "done" && (
          <ComparedLists compared={compared} sheet={reading.sheet} staleSince={isStale ? reading.at : null} />
        )}
      </div>
    </Stack>
  );
}
