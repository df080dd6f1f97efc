import { useEffect, useState } from "react";
import type { FindingsKey } from "../../i18n/findings";
import type { Answer, Snapshot } from "../store/check/answer";
import type { CheckState } from "../store/check/use-check";
import type { ExcelVerbs } from "../excel-verbs";
import { ProofDrawer } from "../proof/proof-drawer";
import { useProven } from "../proof/use-proven";
import type { AskedProps } from "./asked";
import { Cannot } from "./cannot";
import type { AskedRequest } from "./use-pane-requests";
import { useStore } from "../store/use-store";

/** How the selected row was counted, or why that cannot be shown. */
export function AskedRow({ asked, check }: AskedProps) {
  const { verbs } = useStore();
  const { answer, reading } = check;
  const [why] = useState(() => whyNot(asked, check));
  if (why !== null) return <Cannot asked={asked} why={why} />;
  if (reading === null || answer === null) return null;
  return (
    <Row
      asked={asked}
      row={asked.selected?.area.row ?? 0}
      answer={answer}
      reading={reading}
      goTo={verbs.goTo}
    />
  );
}

function whyNot({ selected }: AskedRequest, { answer, reading, phase }: CheckState): FindingsKey | null {
  if (selected === null) return "who.nothing";
  const isAbout = phase.kind !== "failed" && reading?.sheet.id === selected.sheetId;
  return isAbout && answer?.result.kind === "check" ? null : "who.none";
}

type RowProps = {
  readonly asked: AskedRequest;
  readonly row: number;
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly goTo: ExcelVerbs["goTo"];
};

function Row({ asked: { done, dismiss }, row, answer, reading, goTo }: RowProps) {
  const state = useProven(answer, reading);
  useEffect(done, [done]);
  return <ProofDrawer {...state} target={{ kind: "row", row }} onClose={dismiss} goTo={goTo} />;
}
