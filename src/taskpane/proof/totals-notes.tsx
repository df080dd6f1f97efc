import { useMemo } from "react";
import { totalsHeadline, totalsRows } from "../../account/totals-rows";
import { checkTexts } from "../../i18n/check";
import { reconcileTotals } from "../../roster/totals/reconcile-totals";
import { Folded } from "../parts/folded";
import { useSay } from "../speech";
import { AccountRows } from "./account-rows";
import type { Proven } from "./proven";
import { Quiet } from "../parts/text";
import { isSuperseded } from "../../roster/judgement/judge-roster";

/** Compares the sheet's totals with the count: one line if they agree, else the differences. */
export function TotalsNotes({ proven: { judged, account, sheet } }: { readonly proven: Proven }) {
  const say = useSay(checkTexts);
  const totals = useMemo(
    () => (isSuperseded(judged) ? [] : reconcileTotals(judged, () => account)),
    [judged, account],
  );
  const rows = totalsRows(totals, judged, sheet, say);
  const headline = totalsHeadline(totals, say);
  if (headline !== null)
    return (
      <Folded title={headline}>
        <AccountRows rows={rows} />
      </Folded>
    );
  return rows.map((row, index) => <Quiet key={index}>{row.is === "sentence" && row.text}</Quiet>);
}
