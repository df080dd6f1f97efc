import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Row } from "./stack";

const useStyles = makeStyles({ more: { padding: `${tokens.spacingVerticalS} 0` } });

/** Items shown initially, and added with each step. */
const STEP = 50;

/** The displayed part of a long list. */
export type ShownItems<Item> = {
  readonly shown: readonly Item[];
  readonly total: number;
  readonly showMore: () => void;
};

/**
 * Shows a long list in steps, since rendering thousands of items at once is slow. Each step focuses the first new item:
 * the pressed button may be gone by then.
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
  /** Replaces the default text on how many items are shown. */
  readonly words?: string;
};

/** The number of items shown and a button for more; renders nothing if one step shows all and there is no text. */
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
