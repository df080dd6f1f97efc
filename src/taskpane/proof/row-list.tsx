import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import { useArrowNavigationGroup } from "@fluentui/react-components";
import { useRef } from "react";
import { MoreItems, useShownItems } from "../parts/more-items";
import { PlainList } from "../parts/stack";
import type { Proven } from "./proven";
import { RowItem } from "./row-item";

type Props = {
  readonly proven: Proven;
  readonly rows: readonly number[];
  readonly onGo: (row: number) => void;
};

/** A list of rows extended in steps; arrow keys move between them. */
export function RowList({ proven, rows, onGo }: Props) {
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
