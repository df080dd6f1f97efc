import { anyOf } from "../../i18n/speaker";
import { pane } from "../../i18n/pane";
import { Button, Caption1 } from "@fluentui/react-components";
import { EraserRegular, HighlightRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Mark } from "../../excel/marks";
import { useSay } from "../speech";
import { useStore } from "../store/use-store";
import { ButtonRow } from "../parts/stack";

/** More cells take Excel too long to be marked anew after every edit. */
const FOLLOWED = 2_000;

type Outcome = {
  readonly key: "marks.done" | "marks.protected" | "marks.cleared" | "marks.left";
  readonly cells: number;
  readonly time: string;
};

type Props = {
  /** The sheet's id, which stays when the sheet is renamed. */
  readonly sheet: string;
  readonly marks: readonly Mark[];
  /** Grows whenever rows have changed places: the marks do not move with them. */
  readonly sortings: number;
  readonly attempt: (action: () => Promise<unknown>) => Promise<void>;
};

/** Colours the findings in the sheet, follows them while they are mended, and takes exactly these colours away again. */
export function MarkButtons({ sheet, marks, sortings, attempt }: Props) {
  const { verbs, clock } = useStore();
  const say = useSay(pane);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const mark = () =>
    attempt(async () => {
      const { marked } = await verbs.markFindings(sheet, marks);
      setOutcome({ key: marked ? "marks.done" : "marks.protected", cells: marks.length, time: clock.time() });
    });
  const clear = () =>
    attempt(async () => {
      const { cleared } = await verbs.clearMarks(sheet);
      setOutcome({ key: cleared ? "marks.cleared" : "marks.left", cells: 0, time: clock.time() });
    });

  // What was mended is no longer marked, and what was found since is.
  const follow = useEffectEvent(() => {
    if (outcome?.key !== "marks.done" || marks.length > FOLLOWED) return;
    const done = { key: "marks.done", cells: marks.length, time: clock.time() } as const;
    // Where Excel does not take them now, the marks that stand are as good as they were; the next answer tries again.
    verbs.markFindings(sheet, marks).then(
      ({ marked }) => setOutcome(marked ? done : { ...done, key: "marks.protected" }),
      () => undefined,
    );
  });
  const places = useMemo(() => (marks.length > FOLLOWED ? "" : JSON.stringify(marks)), [marks]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else follow();
  }, [places, sortings]);

  return (
    <>
      <ButtonRow>
        {marks.length > 0 && (
          <Button size="small" icon={<HighlightRegular />} onClick={() => void mark()}>
            {say("mark")}
          </Button>
        )}
        <Button size="small" appearance="subtle" icon={<EraserRegular />} onClick={() => void clear()}>
          {say("marks.clear")}
        </Button>
      </ButtonRow>
      <div aria-live="polite">
        {outcome && (
          <Caption1 block>
            {anyOf(say)(
              outcome.key,
              outcome.key === "marks.done" ? { cells: outcome.cells, time: outcome.time } : {},
            )}
          </Caption1>
        )}
      </div>
    </>
  );
}
