import { useEffect, useState } from "react";
import { useStore } from "../use-store";
import type { Snapshot } from "./answer";
import { findChoices } from "./targets";

type OtherRoster = { readonly id: string; readonly name: string };

/** The sheets of the workbook that read as rosters, without the one that was read; none until found. */
export function useOtherRosters({ sheet: { id }, at }: Snapshot): readonly OtherRoster[] {
  const { verbs } = useStore();
  const [rosters, setRosters] = useState<readonly OtherRoster[]>([]);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly OtherRoster[]) => isWanted && setRosters(found);
    findChoices(verbs).then(
      (choices) =>
        show(
          choices.rosters.flatMap(({ target, name }) =>
            target.kind === "sheet" && target.sheetId !== id ? [{ id: target.sheetId, name }] : [],
          ),
        ),
      // No answer depends on this list.
      () => show([]),
    );
    return () => {
      isWanted = false;
    };
  }, [verbs, id, at]);
  return rosters;
}
