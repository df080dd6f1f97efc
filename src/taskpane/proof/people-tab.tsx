import { pane } from "../../i18n/pane";
import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import { Body1, Field, makeStyles, SearchBox, useArrowNavigationGroup } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { type Share, rowsInSteps } from "../../roster/judgement/account-share";
import type { Proven } from "./proven";
import { ShareSelect } from "./share-select";
import { fold } from "../../roster/words/text";
import { useStore } from "../store/use-store";
import { useWorkedOut } from "../store/use-worked-out";
import { nameIn } from "./row-facts";
import { Message } from "../parts/message";
import { PlainList, Stack } from "../parts/stack";
import { MoreItems, useShownItems } from "../parts/more-items";
import { RowItem } from "./row-item";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
});

type Props = { readonly proven: Proven; readonly first: Share };

/** Who was counted and who was excluded, row by row, with links to their rows in the sheet. */
export function PeopleTab({ proven, first }: Props) {
  const styles = useStyles();
  const say = useSay(checkTexts);
  const sayPane = useSay(pane);
  const [share, setShare] = useState(first);
  const [typed, setTyped] = useState("");
  const rows = useRows(proven, share, typed);
  const { goTo } = useStore().verbs;
  const [isGoFailed, setGoFailed] = useState(false);
  const go = (row: number) => {
    const { sheet, judged } = proven;
    const { name, surname, citizenship = 0 } = judged.layout.columns;
    setGoFailed(false);
    goTo(sheet.id, sheet.row + row, sheet.column + (name ?? surname ?? citizenship)).catch(() =>
      setGoFailed(true),
    );
  };
  return (
    <Stack>
      <div aria-live="assertive">
        {isGoFailed && <Message intent="error">{sayPane("failure.go")}</Message>}
      </div>
      <ShareSelect proven={proven} share={share} onShare={setShare} />
      <Field label={say("search")}>
        <SearchBox
          className={styles.search}
          dismiss={{ "aria-label": sayPane("search.clear") }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {rows ? (
        <RowList key={`${share} ${typed}`} proven={proven} rows={rows} onGo={go} />
      ) : (
        <Body1>{say("rows.busy")}</Body1>
      )}
    </Stack>
  );
}

/** The rows of a share whose name contains the typed text; null until found. */
function useRows(proven: Proven, share: Share, typed: string): readonly number[] | null {
  const query = fold(typed);
  const begin = useCallback(() => {
    const isNamed = (row: number) => fold(nameIn(proven, row) ?? "").includes(query);
    return rowsInSteps(proven.account, share, query === "" ? null : isNamed);
  }, [proven, share, query]);
  // While the user types or rows are searched again, the previous result stays.
  return useWorkedOut(`${share} ${proven.sheet.id}`, begin).result;
}

type RowListProps = {
  readonly proven: Proven;
  readonly rows: readonly number[];
  readonly onGo: (row: number) => void;
};

/** A list of rows extended in steps; arrow keys move between them. */
function RowList({ proven, rows, onGo }: RowListProps) {
  const say = useSay(checkTexts);
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  const list = useRef<HTMLUListElement>(null);
  const items = useShownItems(rows, list);
  const [shown, total] = [items.shown.length, rows.length];
  return (
    <div>
      <PlainList ref={list} {...arrows}>
        {items.shown.map((row) => (
          <RowItem key={row} proven={proven} row={row} onGo={onGo} />
        ))}
      </PlainList>
      <MoreItems items={items} words={total === 0 ? say("rows.none") : say("rows.shown", { shown, total })} />
    </div>
  );
}
