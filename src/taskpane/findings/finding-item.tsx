import { checkTexts } from "../../i18n/check";
import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { Body1, Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { Quiet } from "../parts/text";
import { EyeOffRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { valuesOf } from "../../sentences/explain-fix";
import type { Fix, FixValue } from "../../roster/judgement/fix";
import type { Basis, CellChange } from "./cell-change";
import type { FindingActions } from "./use-finding-actions";
import { FixChoices } from "./fix-choices";
import { Decides } from "./decides";
import { FindingForm } from "./finding-form";
import type { PlacedRemark } from "../../account/findings/placed-finding";
import { useOpened } from "../parts/use-opened";
import { Row, Stack } from "../parts/stack";
import { CellButton } from "../parts/cell-button";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "56px 1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  // If the sentence is shown above, the item fits on one line where there is room.
  short: { padding: `${tokens.spacingVerticalXS} 0` },
  // Whoever the finding is about, beside its cell.
  head: { minWidth: 0 },
  // Sentences need the whole width: beside the cell and the button a third of it would stay empty.
  words: { gridColumn: "1 / -1", gridRow: "2" },
  end: { gridColumn: "3", gridRow: "1" },
  ignore: { color: tokens.colorNeutralForeground2 },
  form: { gridColumn: "1 / -1" },
});

/** The values on offer, and the change for each of them. */
type OfferedFix = {
  readonly fix: Fix;
  readonly basis?: Basis | null;
  readonly changeOf: (value: FixValue) => CellChange;
};

type Form = { readonly kind: "ignore" } | { readonly kind: "fix"; readonly change: CellChange };

type Props<Remark extends PlacedRemark> = {
  readonly finding: Remark;
  /** What is wrong and what to do; null if the element with this id already says so for several findings. */
  readonly words: string | null;
  readonly wordsId?: string | undefined;
  /** The person in the row. */
  readonly person: string | null;
  /** Shown before everything else. */
  readonly lead?: ReactNode;
  readonly offered: OfferedFix | null;
  /** Further cells that could get the same change. */
  readonly changesLike?: (change: CellChange) => readonly CellChange[];
  /** Adds the changes that must be made together with these. */
  readonly completed?: (changes: readonly CellChange[]) => readonly CellChange[];
  /** True if this item is the list's tab stop. */
  readonly isStop?: boolean;
  /** No answer depends on it any more. */
  readonly isSettled?: boolean;
  readonly onFocus?: () => void;
  readonly actions: FindingActions<Remark>;
};

/** One finding: its cell, person, problem and suggested values, and a button to ignore it. */
export function FindingItem<Remark extends PlacedRemark>({
  finding,
  words,
  wordsId,
  person,
  lead = null,
  offered,
  changesLike,
  completed = (changes) => changes,
  isStop = true,
  isSettled = false,
  onFocus,
  actions,
}: Props<Remark>) {
  const styles = useStyles();
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const item = useRef<HTMLLIElement>(null);
  const { opened, open, close } = useOpened<Form>(item);
  // Rows may move and cells may change while a preview is open; it then no longer shows what the user chose.
  const isOver = opened?.kind === "fix" && !isOffered(opened.change, offered);
  const closeOver = useEffectEvent(close);
  useEffect(() => {
    if (isOver) closeOver();
  }, [isOver]);
  const { place } = finding;
  const ignoreTitle = place
    ? sayFinding("ignore.title", { cell: place.address })
    : sayFinding("ignore.title.many", { count: 1 });
  const tabIndex = isStop ? 0 : -1;
  const choices = offered && (
    <FixChoices
      fix={offered.fix}
      basis={offered.basis ?? null}
      tabIndex={tabIndex}
      cell={place?.address ?? ""}
      onChoose={(value) => open({ kind: "fix", change: offered.changeOf(value) })}
    />
  );
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, words === null && styles.short)}
      data-code={finding.code}
      data-cell={place?.address ?? ""}
      onFocus={onFocus}
    >
      <div>
        {place && (
          <CellButton
            address={place.address}
            tabIndex={tabIndex}
            aria-describedby={wordsId}
            onClick={() => actions.go(place)}
          />
        )}
      </div>
      <Row wraps className={styles.head}>
        {lead}
        {place === null && <Quiet>{sayAnswer("where.settings")}</Quiet>}
        {person && <Quiet>{person}</Quiet>}
        {words !== null && finding.severity === "error" && !isSettled && <Decides />}
        {words === null && choices}
      </Row>
      {words !== null && (
        <Stack gap="XXS" className={styles.words}>
          <Body1>{words}</Body1>
          {choices}
        </Stack>
      )}
      <div className={styles.end}>
        <Tooltip
          relationship="label"
          content={
            place ? sayFinding("ignore.label", { cell: place.address }) : sayFinding("ignore.label.employer")
          }
        >
          <Button
            className={styles.ignore}
            appearance="subtle"
            size="small"
            tabIndex={tabIndex}
            icon={<EyeOffRegular />}
            onClick={() => open({ kind: "ignore" })}
          />
        </Tooltip>
      </div>
      {opened && !isOver && (
        <div className={styles.form}>
          {opened.kind === "fix" ? (
            <FindingForm
              key={JSON.stringify(opened.change.value)}
              form={{ changes: completed([opened.change]), alike: changesLike?.(opened.change) ?? [] }}
              actions={actions}
              onClose={close}
            />
          ) : (
            <FindingForm
              form={{ findings: [finding], label: ignoreTitle }}
              actions={actions}
              onClose={close}
            />
          )}
        </div>
      )}
    </li>
  );
}

function isOffered(change: CellChange, offered: OfferedFix | null): boolean {
  if (offered === null) return false;
  const chosen = JSON.stringify(change);
  return valuesOf(offered.fix).some((value) => JSON.stringify(offered.changeOf(value)) === chosen);
}
