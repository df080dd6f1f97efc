import type { Forecast } from "../../../roster/forecast/forecast-roster";
import { pane } from "../../../i18n/pane";
import { useCallback } from "react";
import { failureOf } from "../../store/failure";
import { useFollow } from "../../parts/use-follow";
import type { Notice } from "../../findings/write-outcome";
import { useSay } from "../../speech";
import type { Place } from "../../../account/findings/placed-finding";
import type { PlanAnswer } from "../../store/plan/plan-state";
import { useStore } from "../../store/use-store";

/** Selects a cell of the roster's sheet, or of the sheet with this id. */
export type Go = (place: Pick<Place, "row" | "column">, sheetId?: string) => void;

/** Props of every part below the forecast. */
export type PlanPart = { readonly answer: PlanAnswer; readonly go: Go };

/** Props of the parts that show the forecast. */
export type ForecastPart = PlanPart & { readonly forecast: Forecast };

/** Navigates to cells of a sheet, or of the sheet with a given id; failures are announced. */
export function useGo(sheetId: string, onNotice: (notice: Notice | null) => void): Go {
  const { verbs } = useStore();
  const say = useSay(pane);
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
