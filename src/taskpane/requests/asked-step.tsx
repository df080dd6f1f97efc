import { useEffect, useEffectEvent, useState } from "react";
import type { FindingsKey } from "../../i18n/findings";
import { notesIn, shownFindings } from "../findings/shown-findings";
import type { Step } from "../pane-requests";
import type { CheckState } from "../store/check/use-check";
import type { AskedProps } from "./asked";
import { Cannot } from "./cannot";
import type { AskedRequest } from "./use-pane-requests";
import { placeBeside, walkFrom } from "./walk";
import { useStore } from "../store/use-store";

type Props = AskedProps & { readonly step: Step };

type Target = { readonly sheetId: string; readonly row: number; readonly column: number };

/** Selects the next or previous cell with a finding, or the starting cell; says why if it cannot. */
export function AskedStep({ asked, check, step }: Props) {
  const { verbs } = useStore();
  const [to] = useState(() => (step === "back" ? wayBack(asked) : wayOn(asked, check, step)));
  const [isFailed, setFailed] = useState(false);
  const { selected, walk, onWalk, done, dismiss } = asked;
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
  if (typeof to === "string") return <Cannot asked={asked} why={to} />;
  return isFailed ? <Cannot asked={asked} why="walk.failed" /> : null;
}

function wayBack({ walk }: AskedRequest): Target | FindingsKey {
  const { from } = walk;
  return from === null
    ? "walk.start"
    : { sheetId: from.sheetId, row: from.area.row, column: from.area.column };
}

function wayOn(
  { selected }: AskedRequest,
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
