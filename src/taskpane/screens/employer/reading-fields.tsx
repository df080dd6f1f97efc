import { useSay } from "../../speech";
import { Accordion, Field, makeStyles } from "@fluentui/react-components";
import { Quiet, Title } from "../../parts/text";
import { rulesTexts } from "../../../i18n/rules";
import { readingOptions } from "../../../roster/settings/reading-options";
import type { SettingName } from "../../../roster/settings/setting-names";
import { Dropdown } from "../../parts/dropdown";
import { DetailItem } from "../../parts/detail-item";
import { wholeSentence } from "../../../i18n/whole-sentence";
import type { Stated } from "./stated";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({
  // Answer sentences begin in lower case; here each stands alone.
  label: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
});

/** Props of every section of disputed points. */
export type SectionProps = {
  readonly stated: Stated;
  readonly onChoice: (name: SettingName, choice: string | null) => void;
};

type ReadingField = {
  readonly setting: SettingName;
  readonly label: string;
  readonly words: (option: string) => string;
  /** The effect of the other readings on the last answer; null if unknown. */
  readonly effect?: string | null;
};

type Props = SectionProps & {
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly ReadingField[];
  /** Less important points, in a collapsed section; null if there are none. */
  readonly folded?: { readonly title: string; readonly fields: readonly ReadingField[] } | null;
};

/** The chosen reading of each disputed point; defaults are not written to the workbook. */
export function ReadingFields({ stated, onChoice, title, hint, fields, folded = null }: Props) {
  const field = (each: ReadingField) => (
    <ReadingSelect key={each.setting} field={each} stated={stated} onChoice={onChoice} />
  );
  return (
    <Stack as="section" gap="M">
      <div>
        <Title>{title}</Title>
        <Quiet>{hint}</Quiet>
      </div>
      {fields.map(field)}
      {folded && folded.fields.length > 0 && (
        <Accordion collapsible>
          <DetailItem value="folded" title={folded.title}>
            <Stack gap="M">{folded.fields.map(field)}</Stack>
          </DetailItem>
        </Accordion>
      )}
    </Stack>
  );
}

function ReadingSelect({ field, stated: { values }, onChoice }: SectionProps & { field: ReadingField }) {
  const styles = useStyles();
  const say = useSay(rulesTexts);
  const { setting, label, words, effect } = field;
  const chosen = values[setting] ?? "";
  const [usual = "", ...others] = readingOptions(setting) ?? [];
  // Behind the words of the option that is shown, these would be cut off.
  const isUsual = chosen === "";
  const hints = [...(isUsual ? [wholeSentence(say("readings.default"))] : []), ...(effect ? [effect] : [])];
  return (
    <Field label={{ className: styles.label, children: label }} hint={hints.join(" ")}>
      <Dropdown value={chosen} onChoose={(value) => onChoice(setting, value === "" ? null : value)}>
        <option value="">
          {isUsual ? words(usual) : say("readings.default_option", { option: words(usual) })}
        </option>
        {[...(chosen === usual ? [usual] : []), ...others].map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}
