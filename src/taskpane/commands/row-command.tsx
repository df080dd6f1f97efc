import { useEffect, useState } from "react";
import type { FindingsKey } from "../../i18n/findings";
import type { Answer, Snapshot } from "../store/check/answer";
import type { CheckState } from "../store/check/use-check";
import { ProofDrawer } from "../proof/proof-drawer";
import { useProven } from "../proof/use-proven";
import type { CommandProps } from "./run-command";
import { CommandRefused } from "./command-refused";
import type { ReadyCommand } from "./use-commands";

/** How the selected row was counted, or why that cannot be shown. */
export function RowCommand({ command, check }: CommandProps) {
  const { answer, reading } = check;
  const [why] = useState(() => whyNot(command, check));
  if (why !== null) return <CommandRefused command={command} why={why} />;
  if (reading === null || answer === null) return null;
  return <Row command={command} row={command.selected?.area.row ?? 0} answer={answer} reading={reading} />;
}

function whyNot({ selected }: ReadyCommand, { answer, reading, phase }: CheckState): FindingsKey | null {
  if (selected === null) return "who.nothing";
  const isAbout = phase.kind !== "failed" && reading?.sheet.id === selected.sheetId;
  return isAbout && answer?.result.kind === "check" ? null : "who.none";
}

type RowProps = {
  readonly command: ReadyCommand;
  readonly row: number;
  readonly answer: Answer;
  readonly reading: Snapshot;
};

function Row({ command: { done, dismiss }, row, answer, reading }: RowProps) {
  const state = useProven(answer, reading);
  useEffect(done, [done]);
  return <ProofDrawer {...state} target={{ kind: "row", row }} onClose={dismiss} />;
}
