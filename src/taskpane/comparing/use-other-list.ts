import { useEffect, useState } from "react";
import type { Day } from "../../law/day";
import type { ListComparison } from "../../roster/changes/compare-lists";
import type { NotCovered } from "../../roster/judgement/judge-roster";
import type { Unreadable } from "../../roster/table/layout";
import { compareWithInSteps, type OtherList } from "../../workbook-model/other-list";
import type { Answer, Snapshot } from "../store/check/answer";
import { runInSlices } from "../store/run-in-slices";

/** The list to compare with, its display name, and its day. */
export type Picked = { readonly list: OtherList; readonly name: string; readonly day: Day };

export type Compared =
  | { readonly kind: "none" | "busy" | "failed" }
  | {
      readonly kind: "done";
      readonly picked: Picked;
      readonly result: ListComparison | Unreadable | NotCovered;
    };

/** Compares the answer's list with another one, again for every new answer. */
export function useOtherList({ settings }: Answer, { sheet }: Snapshot, picked: Picked | null): Compared {
  const [made, setMade] = useState<Compared>({ kind: "none" });
  useEffect(() => {
    if (picked === null) return;
    let isWanted = true;
    runInSlices(
      compareWithInSteps(sheet, settings, picked.list, picked.day),
      () => setMade((before) => (before.kind === "done" ? before : { kind: "busy" })),
      () => isWanted,
      (result) => setMade({ kind: "done", picked, result }),
    ).catch(() => {
      if (isWanted) setMade({ kind: "failed" });
    });
    return () => {
      isWanted = false;
    };
  }, [settings, sheet, picked]);
  return picked === null ? { kind: "none" } : made;
}
