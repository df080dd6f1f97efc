import { Field as LabelledField } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/check";
import { headingsChosen } from "../../roster/table/match-headings";
import { fold } from "../../roster/words/text";
import type { Chosen } from "../../roster/table/schema";
import { Dropdown } from "../parts/dropdown";
import { useSay } from "../speech";
import { type ChoosableTable, writtenChoice } from "./choosable-table";
import { headingChanges } from "../store/tables/column-changes";
import type { ColumnRead } from "../../roster/table/columns-read";
import type { Heading } from "../../roster/table/headings-of";
import type { WrittenChoice } from "../store/tables/written-choice";

type Props<Name extends string> = {
  readonly table: ChoosableTable<Name>;
  readonly field: Name;
  /** Label of the dropdown; the field's name by default. */
  readonly label?: string;
  /** Hint while no column is read; otherwise the hint names the column. */
  readonly hint?: string;
  readonly headings: readonly Heading[];
  readonly chosen: Chosen<Name>;
  /** The column the field is read from; null if there is none, undefined if no list was read. */
  readonly read: ColumnRead<Name> | null | undefined;
  readonly onChoose: (choice: WrittenChoice<Name>) => void;
};

/** A dropdown for a field's column, by heading. */
export function ColumnSelect<Name extends string>({
  table,
  field,
  label = table.labelOf(field),
  hint,
  headings,
  chosen,
  read,
  onChoose,
}: Props<Name>) {
  const say = useSay(checkTexts);
  const own = chosen[field];
  const ownHeadings = headingsChosen(own).map(
    (each) => headings.find(({ text }) => fold(text) === fold(each))?.text ?? null,
  );
  const known = ownHeadings.length === 1 ? ownHeadings[0] : undefined;
  const value = own === undefined ? "" : (known ?? own);

  const choose = (heading: string | null) => {
    const changes = headingChanges(chosen, field, heading, table.schema.several);
    onChoose(writtenChoice(changes, table));
  };
  const automatic = () => {
    if (own !== undefined || read === undefined) return say("choose.automatic");
    return read === null
      ? say("choose.automatic.none")
      : say("choose.automatic.found", { heading: read.heading });
  };
  const fit = read ? say(`fit.${own === undefined ? read.fit : "chosen"}`, { column: read.letters }) : hint;

  return (
    <LabelledField label={label} {...(fit ? { hint: fit } : {})}>
      <Dropdown value={value} onChoose={(heading) => choose(heading === "" ? null : heading)}>
        <option value="">{automatic()}</option>
        {own !== undefined && !known && (
          <option value={own} disabled>
            {ownHeadings.includes(null)
              ? say("choose.missing", { heading: headingsChosen(own).join(", ") })
              : ownHeadings.join(", ")}
          </option>
        )}
        {headings.map(({ text, letters }) => (
          <option key={text} value={text} disabled={letters.length > 1}>
            {say(letters.length > 1 ? "choose.twice" : "choose.heading", {
              heading: text,
              columns: letters.join(", "),
            })}
          </option>
        ))}
      </Dropdown>
    </LabelledField>
  );
}
