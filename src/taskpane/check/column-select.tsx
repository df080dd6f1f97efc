import { Field as LabelledField, Select } from "@fluentui/react-components";
import { columnsTexts } from "../../i18n/columns";
import { fieldLabels } from "../../i18n/fields";
import { speaker } from "../../i18n/speaker";
import type { Field } from "../../roster/fields";
import type { ChosenHeadings } from "../../roster/heading-row";
import { fold } from "../../roster/text";
import { useBoxStyles } from "../box-styles";
import { useSpeech } from "../speech";
import { headingChanges, settingChanges } from "./column-changes";
import type { ColumnRead } from "./columns-read";
import type { Heading } from "./headings-of";
import type { WrittenChoice } from "./use-column-choice";

type Props = {
  readonly field: Field;
  readonly label: string;
  /** What stands under the choice while no column is read; else it says which column that is. */
  readonly hint?: string;
  readonly headings: readonly Heading[];
  readonly chosen: ChosenHeadings;
  /** The column that the field is read from; null where there is none, undefined where no list was read at all. */
  readonly read: ColumnRead | null | undefined;
  readonly onChoose: (choice: WrittenChoice) => void;
};

/** The choice of a column for one field, by its heading. */
export function ColumnSelect({ field, label, hint, headings, chosen, read, onChoose }: Props) {
  const boxes = useBoxStyles();
  const { language } = useSpeech();
  const say = speaker(columnsTexts, language);
  const own = chosen[field];
  const known = own === undefined ? undefined : headings.find(({ text }) => fold(text) === fold(own));

  const choose = (heading: string | null) => {
    const changes = headingChanges(chosen, field, heading);
    onChoose({
      changes,
      headings: [say("setting.heading"), say("setting.value")],
      rows: settingChanges(changes, say, speaker(fieldLabels, language)),
    });
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
      <Select
        root={{ className: boxes.box }}
        className={boxes.choice}
        value={own === undefined ? "" : (known?.text ?? own)}
        onChange={(_, { value }) => choose(value === "" ? null : value)}
      >
        <option value="">{automatic()}</option>
        {own !== undefined && !known && (
          <option value={own} disabled>
            {say("choose.missing", { heading: own })}
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
      </Select>
    </LabelledField>
  );
}
