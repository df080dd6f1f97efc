import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { makeStyles } from "@fluentui/react-components";
import { Message } from "../parts/message";
import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { failureOf } from "../store/failure";
import type { PlacedRemark } from "../../account/findings/placed-finding";
import { IgnoredList } from "./ignored-list";
import { MarkButtons } from "./mark-buttons";
import { marksOf } from "./marks-of";
import { NoticeBar } from "./notice-bar";
import type { IgnoredFinding } from "./part-ignored";
import { type ActingOn, type FindingActions, useFindingActions } from "./use-finding-actions";
import { useKeptFocus } from "../parts/use-kept-focus";
import { type RovingFocus, useRovingFocus } from "../parts/use-roving-focus";
import { useNoticeOf } from "./use-notice-of";
import { IGNORED_TABLE } from "../../workbook-model/own-tables";
import { Title } from "../parts/text";
import { Stack } from "../parts/stack";

const useStyles = makeStyles({
  section: { outlineStyle: "none" },
});

type Props<Remark extends PlacedRemark> = Omit<ActingOn<Remark>, "onNotice"> & {
  readonly title: string;
  /** There is nothing to list. If the sheet was marked before, the marks can still be cleared. */
  readonly isHidden?: boolean;
  /** The findings that are not ignored. */
  readonly findings: readonly Remark[];
  readonly ignored: readonly IgnoredFinding<Remark>[];
  /** False if the workbook's table of ignored findings cannot be read. */
  readonly isReadable: boolean;
  /** Incremented whenever rows of the sheet were reordered. */
  readonly sortings?: number;
  /** Shown above the list. */
  readonly head: (actions: FindingActions<Remark>) => ReactNode;
  /** Shown below it. */
  readonly foot?: ReactNode;
  /** The list's items. */
  readonly children: (actions: FindingActions<Remark>, walk: RovingFocus) => ReactNode;
};

/**
 * A list of findings: marks them in the sheet, walks through them by keyboard, writes and ignores, and shows the ignored
 * ones and the outcome of the last action.
 */
export function FindingsFrame<Remark extends PlacedRemark>(props: Props<Remark>) {
  const { title, sheet, findings, ignored, ignoring, explain } = props;
  const styles = useStyles();
  const say = useSay(pane);
  const sayFinding = useSay(findingsTexts);
  const [notice, setNotice] = useNoticeOf(sheet);
  const [markedSheet, setMarkedSheet] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const titleId = useId();
  const { restore, ...actions } = useFindingActions({ ...props, onNotice: setNotice });
  const keptFocus = useKeptFocus(list, section);
  const walk = useRovingFocus(list, (item) => {
    const found = findings.find(({ place }) => place?.address === item.dataset["cell"]);
    if (found?.place) actions.go(found.place);
  });
  const marks = useMemo(() => marksOf([{ findings }]), [findings]);
  const attempt = async (action: () => Promise<unknown>) => {
    setNotice(null);
    setMarkedSheet(sheet.id);
    try {
      await action();
    } catch (error) {
      setNotice({ intent: "error", words: say(`failure.${failureOf(error, "marks")}`) });
    }
  };
  // Until the ignored findings are known, showing the list would only make it jump.
  if (ignoring.table === undefined || (props.isHidden && markedSheet !== sheet.id)) return null;
  return (
    <Stack as="section" ref={section} tabIndex={-1} aria-labelledby={titleId} className={styles.section}>
      <Title id={titleId}>{title}</Title>
      {!props.isReadable && (
        <Message intent="warning">{sayFinding("table.unreadable", { table: IGNORED_TABLE })}</Message>
      )}
      {props.head(actions)}
      <MarkButtons
        key={sheet.id}
        sheet={sheet.id}
        marks={marks}
        sortings={props.sortings ?? 0}
        attempt={attempt}
      />
      <div ref={list} onKeyDown={walk.onKeyDown} {...keptFocus}>
        {props.children(actions, walk)}
        <IgnoredList
          ignored={ignored}
          isUnwritten={(note) => ignoring.unwritten.includes(note)}
          wordsOf={explain}
          onGo={actions.go}
          onRestore={(restored) => void restore(restored)}
        />
      </div>
      {props.foot}
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </Stack>
  );
}
