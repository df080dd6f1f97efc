import { Caption1, Link } from "@fluentui/react-components";
import { Quiet } from "../../../parts/text";
import { useRef } from "react";
import { pane } from "../../../../i18n/pane";
import type { CheckState } from "../../../store/check/use-check";
import { useSheetTask } from "../../../parts/use-sheet-task";
import { useLanguage, useSay } from "../../../speech";
import { withTexts } from "../../../late";
import { useStore } from "../../../store/use-store";
import { Stack } from "../../../parts/stack";

/** Adds a sheet of fictitious people and checks it, for users without a list at hand. */
export function TrySample({ start }: Pick<CheckState, "start">) {
  const { writeSheet } = useStore().verbs;
  const language = useLanguage();
  const say = useSay(pane);
  const box = useRef<HTMLDivElement>(null);
  const {
    words,
    isBusy,
    start: insert,
  } = useSheetTask({
    write: async () => writeSheet((await withTexts(import("./sample-sheet"))).sampleSheet(language)),
  });
  const tryIt = async () => {
    const result = await insert();
    if (!result?.written) return;
    // The first answer removes this link; move the focus so that it is not lost.
    box.current?.closest("[role=tabpanel]")?.querySelector("button")?.focus();
    await start({ kind: "sheet", sheetId: result.id });
  };
  return (
    <Stack ref={box} gap="XS" isNarrow>
      <Link as="button" disabledFocusable={isBusy} onClick={() => void tryIt()}>
        {say("sample.button")}
      </Link>
      <Quiet block>{say("sample.hint")}</Quiet>
      <div aria-live="polite">{words !== "" && <Caption1 block>{words}</Caption1>}</div>
    </Stack>
  );
}
