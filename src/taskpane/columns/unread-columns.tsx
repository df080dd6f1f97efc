import { Body1Strong, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { checkTexts } from "../../i18n/check";
import { columnLetters } from "../../sheet/address";
import type { Unread } from "../../workbook-model/unread-columns";
import { Folded } from "../parts/folded";
import { useKeptFocus } from "../parts/use-kept-focus";
import { useSay } from "../speech";
import type { NotWrittenReason } from "../store/tables/setting-rows";
import { NotWritten } from "./not-written";
import { type NamedColumns, UnreadColumn } from "./unread-column";
import { Quiet } from "../parts/text";
import { PlainList, Stack } from "../parts/stack";

const useStyles = makeStyles({
  title: { overflowWrap: "anywhere" },
});

type Props<Name extends string> = NamedColumns<Name> & {
  readonly unread: readonly Unread<Name>[];
  /** Zero-based sheet column of the first cell. */
  readonly firstColumn: number;
  readonly notWritten: NotWrittenReason;
};

/**
 * The columns that were not recognised, each with its heading and a choice of fields. Expanded if one resembles a
 * field.
 */
export function UnreadColumns<Name extends string>({
  unread,
  firstColumn,
  notWritten,
  ...named
}: Props<Name>) {
  const styles = useStyles();
  const say = useSay(checkTexts);
  const list = useRef<HTMLUListElement>(null);
  const kept = useKeptFocus(list, list);
  const [first, ...others] = [...unread].sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
  if (first === undefined) return null;
  const heading = first.heading;
  const title = (
    <Stack as="span" gap="none" isNarrow className={styles.title}>
      <Body1Strong>{say("unread.title", { count: unread.length })}</Body1Strong>
      <Quiet>
        {others.length === 0
          ? say("where.unread.heading", { heading })
          : say("unread.more", { heading, count: others.length })}
      </Quiet>
    </Stack>
  );
  return (
    <Folded title={title} opens={isAsked(first)}>
      <Quiet>{say("unread.hint")}</Quiet>
      <NotWritten reason={notWritten} />
      <PlainList ref={list} {...kept}>
        {[first, ...others].map((column) => (
          <UnreadColumn
            key={column.column}
            column={column}
            letters={columnLetters(firstColumn + column.column)}
            {...named}
          />
        ))}
      </PlainList>
    </Folded>
  );
}

/** True if the heading resembles a field, so that the user should be asked. */
function isAsked({ near, decides, couldBe }: Unread<string>): boolean {
  return near !== null || decides || couldBe.length > 0;
}
