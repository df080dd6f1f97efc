import { anyOf } from "../../i18n/speaker";
import { checkTexts } from "../../i18n/check";
import { useLanguage, useSay } from "../speech";
import { Body1, Body1Strong, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../parts/text";
import { Fragment, useId, useMemo, useRef } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import { hasText } from "../../i18n/catalogue";
import { explainFinding } from "../../sentences/explain-finding";
import { findingsTexts } from "../../i18n/findings";
import type { FindingCode } from "../../roster/judgement/findings";
import type { Fix, FixValue } from "../../roster/judgement/fix";
import { alikeFixes, changesLike } from "./alike-fixes";
import { CauseActions } from "./cause-actions";
import type { Basis, CellChange, ChangeOf } from "./cell-change";
import type { FindingActions } from "./use-finding-actions";
import { Decides } from "./decides";
import { FindingItem } from "./finding-item";
import { findingKey } from "./finding-mark";
import type { Cause } from "../../account/findings/group-findings";
import type { PlacedFinding } from "../../account/findings/placed-finding";
import { MoreItems, useShownItems } from "../parts/more-items";
import { SeverityIcon } from "../parts/severity-icon";
import { PlainList, Row, Stack } from "../parts/stack";
import { FoldedItem } from "../parts/folded";

/** Enough to see whether a cause has fixes to make together; all are searched on request. */
const SAMPLE = 300;

const useStyles = makeStyles({
  title: { width: "100%" },
  count: { flexShrink: 0, whiteSpace: "nowrap" },
  cause: { flexGrow: 1 },
  shared: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
});

type Props = {
  readonly cause: Cause;
  readonly sheet: SheetCells;
  readonly personIn: (row: number) => string | null;
  readonly fixOf: (finding: PlacedFinding) => Fix | null;
  readonly changeOf: ChangeOf;
  /** Adds the changes that must be made together with these. */
  readonly completed: (changes: readonly CellChange[]) => readonly CellChange[];
  /** The cell that a suggestion was derived from. */
  readonly basisOf: (fix: Fix) => Basis | null;
  /** Key of the item that is the tab stop. */
  readonly stop: string | null;
  readonly onStop: (key: string) => void;
  readonly actions: FindingActions;
};

/** Causes that matter for the same reason as another one. */
const alike: Readonly<Partial<Record<FindingCode, FindingCode>>> = {
  second_job: "same_person",
  same_mistyped_iin: "same_iin",
};

/** All findings of one cause, as a collapsible group. */
export function FindingGroup({
  cause,
  sheet,
  personIn,
  fixOf,
  changeOf,
  completed,
  basisOf,
  stop,
  onStop,
  actions,
}: Props) {
  const styles = useStyles();
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const wordsId = useId();
  const { code, severity, findings } = cause;
  const items = useShownItems(findings, list, itemOf);
  const hasAlike = useMemo(
    () => alikeFixes(findings.slice(0, SAMPLE), fixOf, changeOf).length > 0,
    [findings, fixOf, changeOf],
  );
  const rowName = (row: number) => sheet.row + row + 1;
  const ofCause: FindingActions = {
    ...actions,
    write: (changes) => actions.write(changes.map((change) => ({ ...change, code }))),
  };
  const allAlike = () => alikeFixes(findings, fixOf, changeOf);
  const offeredFix = (fix: Fix) => ({
    fix,
    basis: basisOf(fix),
    changeOf: (value: FixValue) => changeOf(fix, value),
  });
  const likeBeside = (change: CellChange) => {
    if (!hasAlike) return [];
    const own = new Set(completed([change]).map(({ address }) => address));
    return completed(changesLike(change, allAlike())).filter(({ address }) => !own.has(address));
  };
  const matters = `matters.${alike[code] ?? code}`;
  return (
    <FoldedItem
      value={code}
      title={
        <Row as="span" className={styles.title}>
          <SeverityIcon severity={severity} label={sayAnswer(`severity.${severity}`)} />
          <Body1Strong className={styles.cause}>{sayFinding(`cause.${code}`)}</Body1Strong>
          <CounterBadge
            className={styles.count}
            count={findings.length}
            overflowCount={9999}
            appearance="filled"
            color="informative"
          />
        </Row>
      }
    >
      <Stack gap="XS">
        {/* Shown only if the findings do not say it themselves. */}
        {hasText(findingsTexts, language, matters) && <Quiet>{anyOf(sayFinding)(matters, {})}</Quiet>}
        {findings.length > 1 && (
          <CauseActions
            cause={cause}
            alikeFixes={hasAlike ? allAlike : null}
            completed={completed}
            actions={ofCause}
          />
        )}
        <div ref={list}>
          {sameWords(items.shown, (finding) => explainFinding(finding, sayAnswer, rowName)).map(
            ({ words, same }, index) => {
              const isShared = same.length > 1;
              const id = `${wordsId}${String(index)}`;
              return (
                <Fragment key={words}>
                  {isShared && (
                    <Stack gap="XXS" isNarrow className={styles.shared}>
                      <Body1 id={id}>{words}</Body1>
                      {same.every((finding) => finding.severity === "error") && <Decides />}
                    </Stack>
                  )}
                  <PlainList>
                    {same.map((finding) => {
                      const key = findingKey(finding);
                      const fix = fixOf(finding);
                      return (
                        <FindingItem
                          key={key}
                          finding={finding}
                          words={isShared ? null : words}
                          wordsId={isShared ? id : undefined}
                          person={finding.row === null ? null : personIn(finding.row)}
                          offered={fix && offeredFix(fix)}
                          changesLike={likeBeside}
                          completed={completed}
                          isStop={key === stop}
                          onFocus={() => onStop(key)}
                          actions={ofCause}
                        />
                      );
                    })}
                  </PlainList>
                </Fragment>
              );
            },
          )}
        </div>
        <MoreItems items={items} />
      </Stack>
    </FoldedItem>
  );
}

/** Findings are grouped by sentence, so the item is looked up by its cell. */
function itemOf(list: HTMLElement, { place }: PlacedFinding): Element | null {
  return place && list.querySelector(`[data-cell="${place.address}"]`);
}

/** Findings with the same sentence. */
type SameWords = { readonly words: string; readonly same: readonly PlacedFinding[] };

/** Groups findings by their sentence, in order of first occurrence, so that it is shown only once. */
function sameWords(
  findings: readonly PlacedFinding[],
  wordsOf: (finding: PlacedFinding) => string,
): readonly SameWords[] {
  const byWords = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const words = wordsOf(finding);
    const same = byWords.get(words);
    if (same) same.push(finding);
    else byWords.set(words, [finding]);
  }
  return [...byWords].map(([words, same]) => ({ words, same }));
}
