import { useLanguage, useSay } from "../speech";
import { useState } from "react";
import type { RecordsResult } from "../../excel/write-records";
import { rulesTexts } from "../../i18n/rules";
import { findingsTexts } from "../../i18n/findings";
import type { FixValue } from "../../roster/judgement/fix";
import { FIXES_TABLE, HISTORY_TABLE } from "../../workbook-model/own-tables";
import type { Notice } from "../findings/write-outcome";
import { keptCheck, keptFixes } from "../store/kept";
import { useStore } from "../store/use-store";
import { checkColumns, checkRecord, type KeptCheck } from "./check-record";
import { orFailed, type WriteResult } from "../store/failure";
import { settingChange, settingHeadings } from "../store/tables/setting-change";
import { writeSettingRows } from "../store/tables/setting-rows";
import { isWrittenAs } from "../store/tables/plain-cell";

type Keeping = {
  readonly notice: Notice | null;
  /** Returns false if the check was not saved. */
  readonly keep: (kept: Omit<KeptCheck, "keptOn">) => Promise<boolean>;
  readonly dismiss: () => void;
};

/** Saves a check to the workbook's table of checks, with the fixes made since the last one; can be undone. */
export function useKeeping(): Keeping {
  const language = useLanguage();
  const say = useSay(findingsTexts);
  const sayRule = useSay(rulesTexts);
  const { verbs, clock, ...store } = useStored();
  const [notice, setNotice] = useState<Notice | null>(null);

  const write = (change: Parameters<typeof verbs.writeRecords>[2]) =>
    orFailed(verbs.writeRecords(HISTORY_TABLE, checkColumns(language), change));
  const announce = (result: WriteResult<RecordsResult>, table: string) => {
    if (!result.written)
      setNotice({ intent: "error", words: say(`history.not.${result.reason}`, { table }) });
    return result.written;
  };
  const takeBack = async (row: readonly FixValue[]) => {
    let isLeft = true;
    const result = await write({
      add: [],
      // Removes only one of several identical rows.
      remove: (cells) => isLeft && isWrittenAs(row, cells) && !(isLeft = false),
    });
    if (announce(result, HISTORY_TABLE))
      setNotice({ intent: "success", words: say("history.undone", { table: HISTORY_TABLE }) });
  };
  const rememberName = async (name: string) => {
    const change = settingChange("checked_by", name === "" ? null : name, sayRule);
    await writeSettingRows({ headings: settingHeadings(language), rows: [change] }, verbs);
    await store.check.readSettings();
  };

  const keep: Keeping["keep"] = async (kept) => {
    setNotice(null);
    const row = checkRecord({ ...kept, keptOn: clock.today() }, language, say);
    if (!announce(await write({ add: [row], remove: () => false }), HISTORY_TABLE)) return false;
    if (kept.by !== kept.answer.settings.checkedBy) await rememberName(kept.by);
    const fixes = await store.fixes.keep(language);
    if (announce(fixes, FIXES_TABLE))
      setNotice({
        ...{ intent: "success", words: say("history.kept", { table: HISTORY_TABLE }) },
        undo: () => takeBack(row),
      });
    return true;
  };
  return { notice, keep, dismiss: () => setNotice(null) };
}

function useStored() {
  const store = useStore();
  return { verbs: store.verbs, clock: store.clock, fixes: store.get(keptFixes), check: store.get(keptCheck) };
}
