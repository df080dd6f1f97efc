import { useCallback } from "react";
import type { Day } from "../../law/day";
import type { ListComparison } from "../../roster/changes/compare-lists";
import type { NotCovered } from "../../roster/judgement/judge-roster";
import type { Unreadable } from "../../roster/table/layout";
import { compareWithInSteps, type OtherList } from "../../workbook-model/other-list";
import type { Answer, Snapshot } from "../store/check/answer";
import { useWorkedOut } from "../store/use-worked-out";
import type { Steps } from "../../roster/steps";

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
  const begin = useCallback(
    () => picked && comparedInSteps(sheet, settings, picked),
    [sheet, settings, picked],
  );
  const { result, isFailed } = useWorkedOut("comparison", begin);
  if (picked === null) return { kind: "none" };
  return isFailed ? { kind: "failed" } : (result ?? { kind: "busy" });
}

function* comparedInSteps(
  sheet: Snapshot["sheet"],
  settings: Answer["settings"],
  picked: Picked,
): Steps<Compared> {
  const result = yield* compareWithInSteps(sheet, settings, picked.list, picked.day);
  return { kind: "done", picked, result };
}
