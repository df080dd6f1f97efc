import { useLayoutEffect, useState } from "react";
import { rowsInSteps, type Share } from "../../roster/judgement/account-share";
import { fold } from "../../roster/words/text";
import { inTurns } from "../store/turns";
import type { Proven } from "./proven";
import { nameIn } from "./row-facts";

type Found = { readonly proven: Proven; readonly share: Share; readonly rows: readonly number[] };

/** The rows of a share in whose name stands what was typed; null until they are found. */
export function useRows(proven: Proven, share: Share, typed: string): readonly number[] | null {
  const [found, setFound] = useState<Found | null>(null);
  const query = fold(typed);
  useLayoutEffect(() => {
    let isWanted = true;
    const isNamed = (row: number) => fold(nameIn(proven, row) ?? "").includes(query);
    void inTurns(
      rowsInSteps(proven.account, share, query === "" ? null : isNamed),
      () => undefined,
      () => isWanted,
      (rows) => setFound({ proven, share, rows }),
    );
    return () => {
      isWanted = false;
    };
  }, [proven, share, query]);
  // While a name is typed, or the rows are gone through anew, those found before stay where they are.
  return found?.share === share && found.proven.sheet.id === proven.sheet.id ? found.rows : null;
}
