import { anyOf } from "../../i18n/speaker";
import { pane } from "../../i18n/pane";
import { Button, Caption1 } from "@fluentui/react-components";
import { EraserRegular, HighlightRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Mark } from "../../excel/marks";
import { useSay } from "../speech";
import { useStore } from "../store/use-store";
import { ButtonRow } from "../parts/stack";

/** With more cells, Excel takes too long to update the marks after every edit. */
const FOLLOWED = 2_000;

type Outcome = {
  readonly key: "marks.done" | "marks.protected" | "marks.cleared" | "marks.left";
  readonly cells: number;
  readonly time: string;
};

type Props = {
  /** The sheet's id, which survives renaming. */
  readonly sheet: string;
  readonly marks: readonly Mark[];
  /** Incremented whenever rows were reordered: marks do not move with them. */
  readonly sortings: number;
  readonly attempt: (action: () => Promise<unknown>) => Promise<void>;
};

/** Marks findings in the sheet with colours, updates the marks as findings change, and removes only its own colours. */
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

  // Unmarks fixed findings and marks new ones.
  const follow = useEffectEvent(() => {
    if (outcome?.key !== "marks.done" || marks.length > FOLLOWED) return;
    const done = { key: "marks.done", cells: marks.length, time: clock.time() } as const;
    // If Excel rejects this, the existing marks stay as they are; the next answer retries.
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
