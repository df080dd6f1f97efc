import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/check";
import type { ColumnRead } from "../../roster/table/columns-read";
import type { Heading } from "../../roster/table/headings-of";
import type { Chosen } from "../../roster/table/schema";
import { fold } from "../../roster/words/text";
import type { Unread } from "../../workbook-model/unread-columns";
import { Dropdown } from "../parts/dropdown";
import { useSay } from "../speech";
import { headingChanges } from "../store/tables/column-changes";
import type { WrittenChoice } from "../store/tables/written-choice";
import { type ChoosableTable, writtenChoice } from "./choosable-table";
import { ButtonRow, Stack } from "../parts/stack";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  choice: { flex: "1 1 140px" },
});

/** A table whose unread columns can be assigned to fields. */
export type NamedColumns<Name extends string> = {
  readonly table: ChoosableTable<Name>;
  readonly headings: readonly Heading[];
  readonly chosen: Chosen<Name>;
  readonly columns: readonly ColumnRead<Name>[];
  readonly onChoose: (choice: WrittenChoice<Name>) => void;
};

type Props<Name extends string> = NamedColumns<Name> & {
  readonly column: Unread<Name>;
  readonly letters: string;
};

/** One unread column: a suggested field to confirm, and a list of all fields it may be. */
export function UnreadColumn<Name extends string>({
  column: { heading, near, couldBe, decides },
  letters,
  table,
  headings,
  chosen,
  columns,
  onChoose,
}: Props<Name>) {
  const styles = useStyles();
  const say = useSay(checkTexts);
  const { labelOf, schema } = table;
  const [only, ...more] = couldBe;
  const asked = near ?? (more.length === 0 ? (only ?? null) : null);
  const own = headings.find(({ text }) => fold(text) === fold(heading));
  const name = (field: Name) =>
    onChoose(writtenChoice(headingChanges(chosen, field, own?.text ?? heading, schema.several), table));
  const optionOf = (field: Name) => {
    const read =
      schema.several?.includes(field) === true ? undefined : columns.find((each) => each.field === field);
    return read === undefined
      ? labelOf(field)
      : say("unread.instead", { field: labelOf(field), heading: read.heading });
  };
  return (
    <Stack as="li" gap="XS" className={styles.item} data-unread={heading}>
      <Body1Strong>{say("unread.heading", { heading, column: letters })}</Body1Strong>
      {decides && <Caption1>{say("unread.decides")}</Caption1>}
      {asked !== null && <Caption1>{say("unread.near", { field: labelOf(asked) })}</Caption1>}
      {more.length > 0 && (
        <Caption1>
          {say("unread.may", { fields: couldBe.map((field) => labelOf(field)).join(", ") })}
        </Caption1>
      )}
      {/* Columns with the same heading cannot be told apart. */}
      {own !== undefined && own.letters.length === 1 ? (
        <ButtonRow>
          {asked !== null && (
            <Button
              aria-label={`${say("unread.heading", { heading, column: letters })}: ${say("unread.yes")}, ${labelOf(asked)}`}
              onClick={() => name(asked)}
            >
              {say("unread.yes")}
            </Button>
          )}
          <Dropdown
            className={styles.choice}
            aria-label={say("unread.what", { heading })}
            value=""
            onChoose={(value) => name(value as Name)}
          >
            <option value="" disabled>
              {say("unread.this_is")}
            </option>
            {namesOf(table).map((field) => (
              <option key={field} value={field}>
                {optionOf(field)}
              </option>
            ))}
          </Dropdown>
        </ButtonRow>
      ) : (
        own && <Caption1>{say("choose.twice", { heading, columns: own.letters.join(", ") })}</Caption1>
      )}
    </Stack>
  );
}

/** All fields that a column can be, requested ones first. */
function namesOf<Name extends string>({ fields, schema }: ChoosableTable<Name>): readonly Name[] {
  return [...new Set([...fields, ...(schema.choice?.fields ?? [])])];
}
