import { columnsTexts } from "../../i18n/columns";
import { fieldLabels } from "../../i18n/fields";
import { speaker } from "../../i18n/speaker";
import type { Field } from "../../roster/table/fields";
import type { ChosenHeadings } from "../../roster/table/heading-row";
import { useSpeech } from "../speech";
import { headingChanges, settingChanges } from "./column-changes";
import type { ColumnRead } from "./columns-read";
import { HeadingSelect } from "./heading-select";
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

/** The choice of a column of the roster for one field, by its heading. */
export function ColumnSelect({ field, chosen, onChoose, ...shown }: Props) {
  const { language } = useSpeech();
  const say = speaker(columnsTexts, language);
  const choose = (heading: string | null) => {
    const changes = headingChanges(chosen, field, heading);
    onChoose({
      changes,
      headings: [say("setting.heading"), say("setting.value")],
      rows: settingChanges(changes, say, speaker(fieldLabels, language)),
    });
  };
  return <HeadingSelect own={chosen[field]} onHeading={choose} {...shown} />;
}
