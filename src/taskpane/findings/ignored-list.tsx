import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Body1, Body1Strong, Button, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../parts/quiet";
import { Folded } from "../parts/folded";
import { MoreItems, useShownItems } from "../parts/more-items";
import { PlainList } from "../parts/stack";
import { EyeOff20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { toDotted } from "../../law/day";
import { findingKey } from "./finding-mark";
import type { Place, PlacedRemark } from "../../account/findings/placed-finding";
import type { IgnoredNote } from "../store/tables/ignored-table";
import type { IgnoredFinding } from "./part-ignored";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", width: "100%", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  grow: { flexGrow: 1 },
  all: { alignSelf: "start" },
  list: { width: "100%" },
  item: {
    display: "grid",
    gridTemplateColumns: "56px 1fr",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { minWidth: "56px", alignSelf: "start", padding: 0, fontVariantNumeric: "tabular-nums" },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
});

type Props<Remark extends PlacedRemark> = {
  readonly ignored: readonly IgnoredFinding<Remark>[];
  readonly isUnwritten: (note: IgnoredNote) => boolean;
  readonly wordsOf: (finding: Remark) => string;
  readonly onGo: (place: Place) => void;
  readonly onRestore: (ignored: readonly IgnoredFinding<Remark>[]) => void;
};

/** The ignored findings with their reasons, and buttons to restore them. */
export function IgnoredList<Remark extends PlacedRemark>({
  ignored,
  isUnwritten,
  wordsOf,
  onGo,
  onRestore,
}: Props<Remark>) {
  const styles = useStyles();
  const say = useSay(pane);
  const sayFinding = useSay(findingsTexts);
  const list = useRef<HTMLUListElement>(null);
  const items = useShownItems(ignored, list);
  if (ignored.length === 0) return null;
  const about = (note: IgnoredNote) => [
    note.reason === ""
      ? sayFinding("ignored.no_reason")
      : sayFinding("ignored.reason", { reason: note.reason }),
    ...(note.day === null ? [] : [sayFinding("ignored.since", { day: toDotted(note.day) })]),
    ...(isUnwritten(note) ? [sayFinding("ignored.unwritten")] : []),
  ];
  return (
    <Folded
      as="h3"
      title={
        <span className={styles.title}>
          <EyeOff20Regular className={styles.icon} aria-hidden />
          <Body1Strong className={styles.grow}>{sayFinding("ignored.title")}</Body1Strong>
          <CounterBadge count={ignored.length} overflowCount={9999} appearance="filled" color="informative" />
        </span>
      }
    >
      {ignored.length > 1 && (
        <Button className={styles.all} size="small" onClick={() => onRestore(ignored)}>
          {sayFinding("restore.all")}
        </Button>
      )}
      <PlainList ref={list} className={styles.list}>
        {items.shown.map((one) => {
          const { finding, note } = one;
          const { place } = finding;
          return (
            <li key={findingKey(finding)} className={styles.item} data-ignored={place?.address ?? ""}>
              {place ? (
                <Button
                  className={styles.cell}
                  size="small"
                  aria-label={say("go", { cell: place.address })}
                  onClick={() => onGo(place)}
                >
                  {place.address}
                </Button>
              ) : (
                <span />
              )}
              <div className={styles.words}>
                {note.person !== "" && <Quiet>{note.person}</Quiet>}
                <Body1>{wordsOf(finding)}</Body1>
                <Quiet>{about(note).join(" · ")}</Quiet>
                <Button
                  size="small"
                  aria-label={
                    place
                      ? sayFinding("restore.label", { cell: place.address })
                      : sayFinding("restore.label.employer")
                  }
                  onClick={() => onRestore([one])}
                >
                  {sayFinding("restore")}
                </Button>
              </div>
            </li>
          );
        })}
      </PlainList>
      <MoreItems items={items} />
    </Folded>
  );
}
