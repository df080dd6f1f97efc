import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Row } from "./stack";

const useStyles = makeStyles({ more: { padding: `${tokens.spacingVerticalS} 0` } });

/** Items shown at first, and with every further step. */
const STEP = 50;

/** As much of a long list as is shown by now. */
export type ShownItems<Item> = {
  readonly shown: readonly Item[];
  readonly total: number;
  readonly showMore: () => void;
};

/**
 * A list of which a part is shown, so that thousands of items keep nobody waiting. With every step the keyboard's focus
 * goes to the first item that came: the button that was pressed may be gone by then.
 */
export function useShownItems<Item>(
  items: readonly Item[],
  list: RefObject<HTMLElement | null>,
  elementOf: (list: HTMLElement, item: Item, index: number) => Element | null | undefined = (
    { children },
    _,
    index,
  ) => children[index],
): ShownItems<Item> {
  const [most, setMost] = useState(STEP);
  const focusNew = useEffectEvent(() => {
    const index = most - STEP;
    const first = items[index];
    if (!list.current || first === undefined) return;
    elementOf(list.current, first, index)?.querySelector<HTMLElement>("button, a")?.focus();
  });
  useEffect(() => {
    if (most > STEP) focusNew();
  }, [most]);
  return { shown: items.slice(0, most), total: items.length, showMore: () => setMost(most + STEP) };
}

type Props = {
  readonly items: ShownItems<unknown>;
  /** How many of how many are shown, where it is said in words of its own. */
  readonly words?: string;
};

/** How much of a long list is shown, with the button that shows more of it; nothing where all of it fits at once. */
export function MoreItems({ items: { shown, total, showMore }, words }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  if (total <= STEP && words === undefined) return null;
  return (
    <Row className={styles.more}>
      {shown.length < total && (
        <Button size="small" onClick={showMore}>
          {say("more")}
        </Button>
      )}
      <Caption1 aria-live="polite">{words ?? say("shown", { shown: shown.length, total })}</Caption1>
    </Row>
  );
}
