import { findingsTexts } from "../../i18n/findings";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Accordion, Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../parts/message";
import { Quiet } from "../parts/quiet";
import { useId, useMemo, useRef, useState } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import { explainFinding } from "../../sentences/explain-finding";
import type { FindingCode } from "../../roster/judgement/findings";
import type { Answer } from "../store/check/answer";
import { failureOf } from "../store/failure";
import { basisOf, type CellChange, changesOfPeople } from "./cell-change";
import { withAllCovered } from "./covered-changes";
import { FindingGroup } from "./finding-group";
import { findingKey } from "./finding-key";
import { type Cause, openAtFirst } from "../../account/findings/group-findings";
import type { Place, PlacedFinding } from "../../account/findings/placed-finding";
import { IgnoredList } from "./ignored-list";
import { RepeatFixes } from "./repeat-fixes";
import { MarkButtons } from "./mark-buttons";
import { marksOf } from "./marks-of";
import { NoticeBar } from "./notice-bar";
import { personIn } from "../../roster/words/person-in";
import { useFindingActions } from "./use-finding-actions";
import type { Ignoring } from "../store/tables/ignored-findings";
import { useKeptFocus } from "../parts/use-kept-focus";
import { useShownFindings } from "./use-shown-findings";
import { useRovingFocus } from "../parts/use-roving-focus";
import { useNoticeOf } from "./use-notice-of";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";
import { useStore } from "../store/use-store";
import { Title } from "../parts/title";

const useStyles = makeStyles({
  findings: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    outlineStyle: "none",
  },
});

type Props = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  /** Incremented whenever rows of the sheet were reordered. */
  readonly sortings: number;
  /** Answers again after rows of the sheet (positions on it) were written. */
  readonly onRowsWritten: (rows: readonly number[]) => Promise<void>;
};

/** All findings by cause, with links to their cells, suggested values, and marks in the sheet. */
export function Findings(props: Props) {
  const { answer, sheet, ignoring, sortings } = props;
  const { verbs, clock } = useStore();
  const styles = useStyles();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const [toggled, setToggled] = useState<Readonly<Partial<Record<FindingCode, boolean>>>>({});
  const [notice, setNotice] = useNoticeOf(sheet);
  const [markedSheet, setMarkedSheet] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const titleId = useId();
  const check = answer.result.kind === "check" ? answer.result : null;
  const { causes, ignored, markOf, isReadable } = useShownFindings(answer, sheet, ignoring);
  const explain = (finding: PlacedFinding) =>
    explainFinding(finding, sayAnswer, (row) => sheet.row + row + 1);
  const { restore, ...actions } = useFindingActions({
    ...props,
    verbs,
    clock,
    markOf,
    explain,
    onNotice: setNotice,
  });
  const keptFocus = useKeptFocus(list, section);
  const walk = useRovingFocus(list, (item) => {
    const place = placeAt(causes, item.dataset["cell"]);
    if (place) actions.go(place);
  });

  const changeOf = useMemo(() => changesOfPeople(sheet, check?.columns ?? {}), [sheet, check]);
  const completed = (changes: readonly CellChange[]) =>
    withAllCovered(changes, sheet, answer.coveredWith, changeOf);
  const marks = useMemo(() => marksOf(causes), [causes]);
  // The positions card already asks for these; do not expand them again for each row.
  const atFirst = openAtFirst(
    answer.positions === null ? causes : causes.filter(({ code }) => code !== "position_open"),
  );
  const isOpen = (code: FindingCode) => toggled[code] ?? atFirst.has(code);
  const toggle = (code: FindingCode) => setToggled({ ...toggled, [code]: !isOpen(code) });
  const isPeopled = check !== null && check.verdict !== "empty";
  const isNothingFound = causes.length + ignored.length === 0;
  // Until the ignored findings are known, showing the list would only make it jump. Of a sheet emptied since it was
  // marked, the marks are left to clear.
  if (ignoring.table === undefined || (isNothingFound && !isPeopled && markedSheet !== sheet.id)) return null;

  const open = causes.filter(({ code }) => isOpen(code)).flatMap(({ findings }) => findings);
  const current = walk.current === null ? undefined : open.find((one) => findingKey(one) === walk.current);
  const stop = current ?? open[0];
  const mark = async (action: () => Promise<unknown>) => {
    setNotice(null);
    setMarkedSheet(sheet.id);
    try {
      await action();
    } catch (error) {
      setNotice({ intent: "error", words: say(`failure.${failureOf(error, "marks")}`) });
    }
  };

  return (
    <section ref={section} tabIndex={-1} aria-labelledby={titleId} className={styles.findings}>
      <Title id={titleId}>{say("findings.title")}</Title>
      <MarkButtons key={sheet.id} sheet={sheet.id} marks={marks} sortings={sortings} attempt={mark} />
      {!isReadable && (
        <Message intent="warning">{sayFinding("table.unreadable", { table: IGNORED_TABLE })}</Message>
      )}
      <RepeatFixes
        causes={causes}
        fixOf={answer.fixOf}
        changeOf={changeOf}
        completed={completed}
        onWrite={actions.write}
      />
      {isNothingFound && isPeopled && <Body1>{say("findings.none")}</Body1>}
      {open.length > 1 && <Quiet>{sayFinding("walk.hint")}</Quiet>}
      <div ref={list} onKeyDown={walk.onKeyDown} {...keptFocus}>
        <Accordion
          multiple
          collapsible
          openItems={causes.map(({ code }) => code).filter(isOpen)}
          onToggle={(_, { value }) => toggle(value as FindingCode)}
        >
          {causes.map((cause) => (
            <FindingGroup
              key={cause.code}
              cause={cause}
              sheet={sheet}
              personIn={(row) => (check ? personIn(sheet.cells[row] ?? [], check.columns) : null)}
              fixOf={answer.fixOf}
              changeOf={changeOf}
              completed={completed}
              basisOf={(fix) => basisOf(fix, sheet, check?.columns ?? {})}
              stop={stop ? findingKey(stop) : null}
              onStop={walk.setCurrent}
              actions={actions}
            />
          ))}
        </Accordion>
        <IgnoredList
          ignored={ignored}
          isUnwritten={(note) => ignoring.unwritten.includes(note)}
          wordsOf={explain}
          onGo={actions.go}
          onRestore={(restored) => void restore(restored)}
        />
      </div>
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </section>
  );
}

function placeAt(causes: readonly Cause[], cell: string | undefined): Place | null {
  const findings = causes.flatMap((cause) => cause.findings);
  return findings.find(({ place }) => place?.address === cell)?.place ?? null;
}
