import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import type { Selection } from "../../excel/selection";
import type { ExcelVerbs } from "../excel-verbs";
import type { CheckState } from "../store/check/use-check";
import { type CommandQueue, isStep, type PaneCommand } from "../command-queue";
import { NOT_BEGUN, type Walk } from "./walk";
import { showTop } from "../show-top";

/** A command whose check, if it needs one, is done; the rest relies on the answer. */
export type ReadyCommand = {
  readonly id: number;
  readonly kind: Exclude<PaneCommand["kind"], "check">;
  readonly selected: Selection | null;
  /** Our formula behind the selected cell, if the command is about it; else null. */
  readonly formula: FormulaAt | null;
  /** Lets the next command begin. */
  readonly done: () => void;
  /** Removes the message of this one. */
  readonly dismiss: () => void;
  /** The current position when stepping through findings. */
  readonly walk: Walk;
  readonly onWalk: (walk: Walk) => void;
};

/** Runs the checks that commands need; returns the latest command that needs more than a check. */
export function useCommands(
  commands: CommandQueue,
  check: CheckState,
  { formulaAt, isOwnReport }: Pick<ExcelVerbs, "formulaAt" | "isOwnReport">,
  onBegin: () => void,
): ReadyCommand | null {
  const [command, setCommand] = useState<ReadyCommand | null>(null);
  const count = useRef(0);
  const walk = useRef(NOT_BEGUN);
  const onWalk = (on: Walk) => {
    walk.current = on;
  };
  const underWay = useRef<() => void>(() => undefined);

  const carryOut = useEffectEvent(async ({ kind, selected }: PaneCommand) => {
    if (!isStep(kind)) {
      onBegin();
      showTop();
    }
    setCommand(null);
    if (kind === "check") return check.start();
    const cells = kind === "template" ? null : await selected;
    const formula = kind === "who" && cells ? await formulaIn(cells, formulaAt) : null;
    if (kind !== "template" && kind !== "back" && formula === null) await checkFor(check, cells, isOwnReport);
    count.current += 1;
    const id = count.current;
    await new Promise<void>((done) => {
      underWay.current = done;
      setCommand({
        id,
        kind,
        selected: cells,
        formula,
        done,
        dismiss: () => setCommand(null),
        walk: walk.current,
        onWalk,
      });
    });
  });
  useEffect(() => {
    const stop = commands.listen((command) => carryOut(command));
    return () => {
      stop();
      // Nobody is left to execute it, and later commands must not wait for it.
      underWay.current();
    };
  }, [commands]);

  return command;
}

/** The formula behind the first selected cell; null if there is none or Excel cannot tell. */
function formulaIn(
  { sheetId, area }: Selection,
  formulaAt: ExcelVerbs["formulaAt"],
): Promise<FormulaAt | null> {
  return formulaAt(sheetId, area.row, area.column).catch(() => null);
}

/** Checks the active sheet unless its answer is current. If a report is active, the sheet it is about is meant. */
async function checkFor(
  { answer, reading, isStale, start, again }: CheckState,
  selected: Selection | null,
  isOwnReport: ExcelVerbs["isOwnReport"],
): Promise<void> {
  const isSame =
    answer !== null &&
    reading !== null &&
    selected !== null &&
    (selected.sheetId === reading.sheet.id || isOwnReport(selected.sheetId));
  if (!isSame) await start();
  else if (isStale) await again();
}
