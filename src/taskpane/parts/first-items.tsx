import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

type Props<Item> = {
  readonly items: readonly Item[];
  /** The number shown at first; more would push everything below out of view. */
  readonly most: number;
  /** Label of the button that shows the others. */
  readonly moreWords: (count: number) => string;
  /** Renders the shown items. */
  readonly children: (shown: readonly Item[]) => ReactNode;
};

/** The first items of a list, and a button that shows all. */
export function FirstItems<Item>({ items, most, moreWords, children }: Props<Item>) {
  const [isAll, setAll] = useState(false);
  const hidden = isAll ? 0 : items.length - most;
  return (
    <>
      {children(hidden > 0 ? items.slice(0, most) : items)}
      {hidden > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {moreWords(hidden)}
        </Button>
      )}
    </>
  );
}
