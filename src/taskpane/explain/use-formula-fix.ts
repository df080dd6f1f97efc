import { useState } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { cellAddress } from "../../sheet/address";
import type { Notice } from "../findings/write-outcome";
import { useStore } from "../store/use-store";
import { useSay } from "../speech";
import { functionsTexts } from "../../i18n/functions";

export type FormulaFixing = {
  readonly notice: Notice | null;
  readonly isBusy: boolean;
  /** Writes another formula into the cell and explains that one. */
  readonly write: (formula: string) => Promise<void>;
  readonly dismiss: () => void;
};

/** Replaces the explained formula; the notice has an undo button. */
export function useFormulaFix(at: FormulaAt, onChanged: (at: FormulaAt) => void): FormulaFixing {
  const { formulaAt, replaceFormula } = useStore().verbs;
  const say = useSay(functionsTexts);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isBusy, setBusy] = useState(false);
  const cell = cellAddress(at.row, at.column);

  const replace = async (seen: FormulaAt, formula: string, done: "written" | "undone"): Promise<void> => {
    setBusy(true);
    try {
      const result = await replaceFormula(seen, formula);
      if (!result.written)
        return setNotice({ intent: "error", words: say(`explained.not.${result.reason}`, { cell }) });
      const now = (await formulaAt(at.sheetId, at.row, at.column)) ?? { ...seen, formula };
      onChanged(now);
      const undo = () => replace(now, seen.formula, "undone");
      setNotice({
        intent: "success",
        words: say(`explained.${done}`, { cell }),
        ...(done === "written" && { undo }),
      });
    } catch {
      setNotice({ intent: "error", words: say("explained.not.failed", { cell }) });
    } finally {
      setBusy(false);
    }
  };

  return {
    notice,
    isBusy,
    write: (formula) => replace(at, formula, "written"),
    dismiss: () => setNotice(null),
  };
}
