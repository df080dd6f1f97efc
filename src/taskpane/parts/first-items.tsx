import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalS } });

type Props<Item> = {
  readonly items: readonly Item[];
  /** The number shown at first; more would push everything below out of view. */
  readonly most: number;
  /** Label of the button that shows so many more. */
  readonly moreWords: (count: number) => string;
  /** Renders the shown items as the children of one element. */
  readonly children: (shown: readonly Item[]) => ReactNode;
};

/** Items added with each press: a hundred at once would be no easier to find one in. */
const STEP = 10;

/** The first items of a list, and a button for more; focus moves to the first new item, as the button may be gone. */
export function FirstItems<Item>({ items, most, moreWords, children }: Props<Item>) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(most);
  const hidden = items.length - count;
  const focusNew = useEffectEvent(() => {
    const item = place.current?.firstElementChild?.children[count - STEP];
    const stop = item?.querySelector<HTMLElement>("button, a") ?? item;
    if (stop instanceof HTMLElement) stop.focus();
  });
  useEffect(() => {
    if (count > most) focusNew();
  }, [count, most]);
  return (
    <>
      <div ref={place}>{children(items.slice(0, count))}</div>
      {hidden > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + STEP)}>
          {moreWords(Math.min(STEP, hidden))}
        </Button>
      )}
    </>
  );
}
