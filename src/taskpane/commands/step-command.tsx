import { useEffect, useEffectEvent, useState } from "react";
import type { FindingsKey } from "../../i18n/findings";
import { notesIn, shownFindings } from "../findings/shown-findings";
import type { Step } from "../command-queue";
import type { CheckState } from "../store/check/use-check";
import type { CommandProps } from "./run-command";
import { CommandRefused } from "./command-refused";
import type { ReadyCommand } from "./use-commands";
import { placeBeside, walkFrom } from "./walk";
import { useStore } from "../store/use-store";

type Props = CommandProps & { readonly step: Step };

type Target = { readonly sheetId: string; readonly row: number; readonly column: number };

/** Selects the next or previous cell with a finding, or the starting cell; says why if it cannot. */
export function StepCommand({ command, check, step }: Props) {
  const { verbs } = useStore();
  const [to] = useState(() => (step === "back" ? wayBack(command) : wayOn(command, check, step)));
  const [isFailed, setFailed] = useState(false);
  const { selected, walk, onWalk, done, dismiss } = command;
  const go = useEffectEvent(() => {
    // The reason is shown in the pane.
    if (typeof to === "string") return void verbs.showPane();
    if (selected !== null && step !== "back") onWalk({ from: walkFrom(selected, walk), at: to });
    void verbs
      .goTo(to.sheetId, to.row, to.column)
      .then(dismiss, () => {
        setFailed(true);
        return verbs.showPane();
      })
      .finally(done);
  });
  useEffect(() => go(), []);
  if (typeof to === "string") return <CommandRefused command={command} why={to} />;
  return isFailed ? <CommandRefused command={command} why="walk.failed" /> : null;
}

function wayBack({ walk }: ReadyCommand): Target | FindingsKey {
  const { from } = walk;
  return from === null
    ? "walk.start"
    : { sheetId: from.sheetId, row: from.area.row, column: from.area.column };
}

function wayOn(
  { selected }: ReadyCommand,
  { answer, reading, phase, ignoring }: CheckState,
  direction: Exclude<Step, "back">,
): Target | FindingsKey {
  const isRead = phase.kind !== "failed" && answer?.result.kind === "check" && reading !== null;
  if (!isRead || selected?.sheetId !== reading.sheet.id) return "walk.unread";
  const { causes } = shownFindings(answer, reading.sheet, notesIn(ignoring).notes);
  const places = causes.flatMap(({ findings }) => findings.flatMap(({ place }) => place ?? []));
  const place = placeBeside(places, selected.area, direction);
  return place === null ? "walk.none" : { sheetId: reading.sheet.id, row: place.row, column: place.column };
}
