import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import { Body1, Body1Strong, Button, CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../parts/text";
import { Folded } from "../parts/folded";
import { MoreItems, useShownItems } from "../parts/more-items";
import { PlainList, Row, Stack } from "../parts/stack";
import { EyeOff20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { toDotted } from "../../law/day";
import { findingKey } from "./finding-mark";
import type { Place, PlacedRemark } from "../../account/findings/placed-finding";
import type { IgnoredNote } from "../store/tables/ignored-table";
import type { IgnoredFinding } from "./part-ignored";
import { CellButton } from "../parts/cell-button";

const useStyles = makeStyles({
  title: { width: "100%" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  grow: { flexGrow: 1 },
  list: { width: "100%" },
  item: {
    display: "grid",
    gridTemplateColumns: "56px 1fr",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
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
        <Row as="span" className={styles.title}>
          <EyeOff20Regular className={styles.icon} aria-hidden />
          <Body1Strong className={styles.grow}>{sayFinding("ignored.title")}</Body1Strong>
          <CounterBadge count={ignored.length} overflowCount={9999} appearance="filled" color="informative" />
        </Row>
      }
    >
      {ignored.length > 1 && (
        <div>
          <Button size="small" onClick={() => onRestore(ignored)}>
            {sayFinding("restore.all")}
          </Button>
        </div>
      )}
      <PlainList ref={list} className={styles.list}>
        {items.shown.map((one) => {
          const { finding, note } = one;
          const { place } = finding;
          return (
            <li key={findingKey(finding)} className={styles.item} data-ignored={place?.address ?? ""}>
              {place ? <CellButton address={place.address} onClick={() => onGo(place)} /> : <span />}
              <Stack gap="XXS" isNarrow>
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
              </Stack>
            </li>
          );
        })}
      </PlainList>
      <MoreItems items={items} />
    </Folded>
  );
}
