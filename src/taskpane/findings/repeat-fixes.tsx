import { Button } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { findingsTexts, type SayFindings } from "../../i18n/findings";
import type { Fix } from "../../roster/judgement/fix";
import { fixNotes } from "../../account/findings/fix-note";
import type { Cause } from "../../account/findings/group-findings";
import type { PlacedFinding } from "../../account/findings/placed-finding";
import { useOpened } from "../parts/use-opened";
import { useSay } from "../speech";
import { keptFixes } from "../store/kept";
import { useKept } from "../store/use-store";
import type { CellChange, ChangeOf } from "./cell-change";
import { FixPreview } from "./fix-preview";
import { type FixedBefore, fixedBefore } from "./fixed-before";
import { Message } from "../parts/message";

/** At most this many pairs are named; of more only the number is given. */
const NAMED = 3;

type Props = {
  readonly causes: readonly Cause[];
  readonly fixOf: (finding: PlacedFinding) => Fix | null;
  readonly changeOf: ChangeOf;
  /** Adds the changes that must be made together with these. */
  readonly completed: (changes: readonly CellChange[]) => readonly CellChange[];
  readonly onWrite: (changes: readonly CellChange[]) => Promise<void>;
};

/** Offers to repeat earlier fixes of the same text; renders nothing if there are none. */
export function RepeatFixes({ causes, fixOf, changeOf, completed, onWrite }: Props) {
  const say = useSay(findingsTexts);
  const root = useRef<HTMLDivElement>(null);
  const { opened, open, close } = useOpened<true>(root);
  const [{ table, pending }] = useKept(keptFixes);
  const before = useMemo(
    () => fixedBefore([...fixNotes(table?.cells ?? []), ...pending], causes, fixOf, changeOf),
    [table, pending, causes, fixOf, changeOf],
  );
  return (
    <div ref={root}>
      {before.changes.length > 0 && (
        <Message
          actions={
            <Button size="small" onClick={() => open(true)}>
              {say("history.before.do")}
            </Button>
          }
        >
          {say("history.before", { count: before.changes.length, words: pairWords(before, say) })}
        </Message>
      )}
      {opened && before.changes.length > 0 && (
        <FixPreview
          changes={completed(before.changes)}
          onWrite={async (changes) => {
            await onWrite(changes);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function pairWords({ pairs }: FixedBefore, say: SayFindings): string {
  const named = pairs.slice(0, NAMED).map((pair) => say("history.before.pair", pair));
  const words = named.join(", ");
  const more = pairs.length - named.length;
  return more > 0 ? say("further", { names: words, count: more }) : words;
}
