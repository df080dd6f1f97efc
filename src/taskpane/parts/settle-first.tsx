import { Body1, Link } from "@fluentui/react-components";
import type { ToSettle } from "../../account/check/to-settle";
import type { SheetCells } from "../../excel/read-sheet";
import { planTexts } from "../../i18n/plan";
import { cellAddress } from "../../sheet/address";
import { useSay } from "../speech";
import { Stack } from "./stack";
import { useStore } from "../store/use-store";

type Props = {
  readonly settle: ToSettle;
  readonly sheet: SheetCells;
};

/** How many rows an undecided answer depends on, and a link to the first one. */
export function SettleFirst({ settle: { rows, first }, sheet }: Props) {
  const { goTo } = useStore().verbs;
  const say = useSay(planTexts);
  const [row, column] = [sheet.row + first.row, sheet.column + first.column];
  return (
    <Stack gap="XS" isNarrow data-settle-first={cellAddress(row, column)}>
      <Body1>{say("today.settle", { rows })}</Body1>
      <Link as="button" onClick={() => void goTo(sheet.id, row, column).catch(() => undefined)}>
        {say("today.first", { cell: cellAddress(row, column) })}
      </Link>
    </Stack>
  );
}
