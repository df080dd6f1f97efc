import { useCallback } from "react";
import { failureOf } from "../../store/failure";
import type { ExcelVerbs } from "../../excel-verbs";
import { useFollow } from "../../parts/use-follow";
import type { Notice } from "../../findings/write-outcome";
import { useSpeech } from "../../speech";
import type { PlanActions } from "./plan-state";

/** The way to cells of a sheet, or of another one by its id; what does not work is said. */
export function useGo(
  verbs: Pick<ExcelVerbs, "goTo">,
  sheetId: string,
  onNotice: (notice: Notice | null) => void,
): PlanActions["go"] {
  const { say } = useSpeech();
  const follow = useFollow(
    useCallback(
      async ({ to, row, column }: { readonly to: string; readonly row: number; readonly column: number }) => {
        onNotice(null);
        try {
          await verbs.goTo(to, row, column);
        } catch (error) {
          onNotice({ intent: "error", words: say(`failure.${failureOf(error, "go")}`) });
        }
      },
      [verbs, onNotice, say],
    ),
  );
  return ({ row, column }, to = sheetId) => follow({ to, row, column });
}
