import { Field as LabelledField, Select } from "@fluentui/react-components";
import { columnsTexts } from "../../i18n/columns";
import { speaker } from "../../i18n/speaker";
import { fold } from "../../roster/text";
import { useBoxStyles } from "../box-styles";
import { useSpeech } from "../speech";
import type { ColumnFit } from "./columns-read";
import type { Heading } from "./headings-of";

type Props = {
  readonly label: string;
  /** What stands under the choice while no column is read; else it says which column that is. */
  readonly hint?: string;
  readonly headings: readonly Heading[];
  /** The heading that was chosen, if any. */
  readonly own: string | undefined;
  /** The column that is read; null where there is none, undefined where no list was read at all. */
  readonly read:
    | { readonly heading: string; readonly letters: string; readonly fit: ColumnFit | "chosen" }
    | null
    | undefined;
  /** Null gives the choice back. */
  readonly onHeading: (heading: string | null) => void;
};

/** The choice of a column by its heading. */
export function HeadingSelect({ label, hint, headings, own, read, onHeading }: Props) {
  const boxes = useBoxStyles();
  const { language } = useSpeech();
  const say = speaker(columnsTexts, language);
  const known = own === undefined ? undefined : headings.find(({ text }) => fold(text) === fold(own));

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
        onChange={(_, { value }) => onHeading(value === "" ? null : value)}
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
