import { Caption1Strong } from "@fluentui/react-components";
import { Quiet } from "../parts/text";
import { checkTexts } from "../../i18n/check";
import type { Chosen } from "../../roster/table/schema";
import { useSay } from "../speech";
import type { ChoosableTable } from "./choosable-table";
import { ColumnSelect } from "./column-select";
import type { ColumnRead } from "../../roster/table/columns-read";
import type { Heading } from "../../roster/table/headings-of";
import { NotWritten } from "./not-written";
import { SameNames } from "./same-names";
import type { NotWrittenReason } from "../store/tables/setting-rows";
import type { WrittenChoice } from "../store/tables/written-choice";
import { Stack } from "../parts/stack";

type Props<Name extends string> = {
  readonly table: ChoosableTable<Name>;
  readonly headings: readonly Heading[];
  readonly chosen: Chosen<Name>;
  /** The columns that are read; null if the table cannot be read. */
  readonly columns: readonly ColumnRead<Name>[] | null;
  readonly notWritten: NotWrittenReason;
  readonly onChoose: (choice: WrittenChoice<Name>) => void;
};

/** Lists, for each field, the column it is read from, and lets the user correct it. */
export function ColumnChoices<Name extends string>({ columns, notWritten, ...shown }: Props<Name>) {
  const sayColumns = useSay(checkTexts);
  const { table, headings } = shown;
  const title = sayColumns("choose.title");
  return (
    <Stack gap="M" role="group" aria-label={title}>
      <Caption1Strong>{title}</Caption1Strong>
      <div>
        <Quiet>{table.hint}</Quiet>
        <NotWritten reason={notWritten} />
      </div>
      <SameNames headings={headings} />
      {table.fields.map((field) => (
        <ColumnSelect
          key={field}
          field={field}
          read={columns === null ? undefined : (columns.find((column) => column.field === field) ?? null)}
          {...shown}
        />
      ))}
    </Stack>
  );
}
