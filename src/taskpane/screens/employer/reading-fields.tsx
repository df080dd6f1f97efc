import { useSay } from "../../speech";
import { Accordion, Field, makeStyles, Select } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { rulesTexts } from "../../../i18n/rules";
import { readingOptions } from "../../../roster/settings/reading-options";
import type { SettingName } from "../../../roster/settings/setting-names";
import { useBoxStyles } from "../../parts/box-styles";
import { DetailItem } from "../../parts/detail-item";
import type { Stated } from "./stated";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/title";

const useStyles = makeStyles({
  // Sentences of the answers begin in small letters; here each stands by itself.
  label: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
});

/** What every section of disputed points is given. */
export type SectionProps = {
  readonly stated: Stated;
  readonly onChoice: (name: SettingName, choice: string | null) => void;
};

type ReadingField = {
  readonly setting: SettingName;
  readonly label: string;
  readonly words: (option: string) => string;
  /** What the other readings would make of the last answer; null where nothing is known of it. */
  readonly effect?: string | null;
};

type Props = SectionProps & {
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly ReadingField[];
  /** Points that matter less, one click away; null where there are none. */
  readonly folded?: { readonly title: string; readonly fields: readonly ReadingField[] } | null;
};

/** How each disputed point is read; what is not chosen stays at its default and is not written down. */
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
  const boxes = useBoxStyles();
  const say = useSay(rulesTexts);
  const { setting, label, words, effect } = field;
  const chosen = values[setting] ?? "";
  const [usual = "", ...others] = readingOptions(setting) ?? [];
  return (
    <Field label={{ className: styles.label, children: label }} hint={effect ?? null}>
      <Select
        root={{ className: boxes.box }}
        className={boxes.choice}
        value={chosen}
        onChange={(_, { value }) => onChoice(setting, value === "" ? null : value)}
      >
        <option value="">{say("readings.default_option", { option: words(usual) })}</option>
        {[...(chosen === usual ? [usual] : []), ...others].map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
