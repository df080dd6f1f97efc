import { useEffect, useState } from "react";
import { rulesTexts } from "../../i18n/rules";
import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import type { Check } from "../../roster/check";
import { SETTINGS_TABLE } from "../../workbook-model/own-tables";
import type { Notice } from "../findings/write-outcome";
import { useLanguage, useSay } from "../speech";
import type { Answer, Snapshot } from "../store/check/answer";
import { keptCheck } from "../store/kept";
import { useKept, useStore } from "../store/use-store";
import { keptEveryCheck } from "./every-check";
import { settingChange, settingHeadings } from "../store/tables/setting-change";
import { writeSettingRows } from "../store/tables/setting-rows";

type Shown = { readonly answer: Answer; readonly reading: Snapshot; readonly check: Check | null };

type KeepingEvery = {
  readonly isOn: boolean;
  /** Why the last check or the setting could not be saved; null if all is well. */
  readonly notice: Notice | null;
  readonly turn: (isOn: boolean) => Promise<void>;
  readonly dismiss: () => void;
};

/** Saves every displayed check while the workbook's setting asks for it, and writes that setting. */
export function useEveryCheck({ answer, reading, check }: Shown): KeepingEvery {
  const language = useLanguage();
  const say = useSay(findingsTexts);
  const sayPane = useSay(pane);
  const sayRule = useSay(rulesTexts);
  const store = useStore();
  const [{ presses }, session] = useKept(keptCheck);
  const [notice, setNotice] = useState<Notice | null>(null);
  const isOn = answer.settings.keepsChecks;

  useEffect(() => {
    if (check === null) return;
    void store
      .get(keptEveryCheck)
      .keep({ answer, check, reading, presses }, language)
      .then((outcome) => {
        if (outcome === null) return;
        const { table, result } = outcome;
        setNotice(
          result.written ? null : { intent: "error", words: say(`history.not.${result.reason}`, { table }) },
        );
      });
  }, [store, answer, check, reading, presses, language, say]);

  const turn: KeepingEvery["turn"] = async (on) => {
    setNotice(null);
    const change = settingChange("keep_checks", sayPane(on ? "yes" : "no"), sayRule);
    const rows = { headings: settingHeadings(language), rows: [change] };
    const reason = await writeSettingRows(rows, store.verbs);
    if (reason !== null)
      setNotice({ intent: "error", words: say(`history.not.${reason}`, { table: SETTINGS_TABLE }) });
    await session.readSettings();
  };
  return { isOn, notice, turn, dismiss: () => setNotice(null) };
}
