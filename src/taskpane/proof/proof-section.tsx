import type { Language } from "../../i18n/language";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import { useLanguage, useSay } from "../speech";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { peopleIn, type Share } from "../../roster/judgement/account-share";
import type { Answer, Snapshot } from "../store/check/answer";
import type { Selection } from "../../excel/selection";
import type { ProofState } from "../store/check/use-proof";
import { useProven } from "./use-proven";
import { late, soon } from "../late";
import type { Bounds } from "../../domain/tally";
import { useStore } from "../store/use-store";
import { Row } from "../parts/stack";

const ProofDrawer = late(async () => (await import("./proof-drawer")).ProofDrawer);

/** Rarely needed: most sheets have no totals. */
const TotalsNotes = late(soon(async () => (await import("./totals-notes")).TotalsNotes));

const useStyles = makeStyles({
  numbers: { fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  readonly proof: ProofState;
  /** Explains our formula in the selected cell; resolves to false if there is none. */
  readonly explain: (cells: Selection | null) => Promise<boolean>;
};

/** How many people were counted and excluded, with links to their rows and to the full proof. */
export function ProofSection({ answer, reading, proof, explain }: Props) {
  const { selection } = useStore().verbs;
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const { proven, isFailed } = useProven(answer, reading);
  const { result } = answer;
  const countOf = useMemo(
    () =>
      Object.fromEntries(listedShares.map((share) => [share, proven ? peopleIn(proven.account, share) : 0])),
    [proven],
  );
  const [isElsewhere, setElsewhere] = useState(false);
  if (result.kind !== "check") return null;
  // On Windows and Mac, Excel does not show our context menu inside tables.
  const openSelected = async () => {
    const selected = await selection().catch(() => null);
    if (await explain(selected)) return setElsewhere(false);
    const isHere = selected?.sheetId === reading.sheet.id;
    setElsewhere(!isHere);
    if (isHere) proof.open({ kind: "row", row: selected.area.row });
  };
  const numbers = [
    ["counted", result.headcount.max, countedWords(result.headcount, language)],
    ...listedShares.map((share) => {
      const count = countOf[share] ?? 0;
      return [share, count, sayAnswer(`number.${share}`, { count })] as const;
    }),
  ] as const;
  return (
    <>
      <Row gap="L" wraps className={styles.numbers}>
        {numbers
          .filter(([, count]) => count > 0)
          .map(([share, , words]) => (
            <Link key={share} as="button" onClick={() => proof.open({ kind: "share", share })}>
              {words}
            </Link>
          ))}
        <Link as="button" onClick={() => proof.open({ kind: "whole" })}>
          {sayAnswer("whole")}
        </Link>
        <Link as="button" onClick={() => void openSelected()}>
          {sayAnswer("selected")}
        </Link>
        <span aria-live="polite">{isElsewhere && sayAnswer("selected.elsewhere")}</span>
        {proof.target && (
          <ProofDrawer proven={proven} isFailed={isFailed} target={proof.target} onClose={proof.close} />
        )}
      </Row>
      {proven && <TotalsNotes proven={proven} />}
    </>
  );
}

/** Shares listed beside the counted people. */
const listedShares = ["outside", "left_out", "no_person"] as const satisfies readonly Share[];

/** The number of counted people of all categories. */
function countedWords({ min, max }: Bounds, language: Language): string {
  const say = speaker(checkTexts, language);
  return min === max ? say("number.counted", { count: max }) : say("number.counted.range", { min, max });
}
