import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { pane } from "../../../i18n/pane";
import { rulesTexts } from "../../../i18n/rules";
import type { SettingName } from "../../../roster/settings/setting-names";
import { useSay } from "../../speech";

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export type RadioChoice = "yes" | "no" | "compute" | "not_said";

type Props = {
  readonly name: SettingName;
  readonly hint: string;
  /** What the workbook says; undefined if nothing. */
  readonly value: string | undefined;
  readonly choices: readonly RadioChoice[];
  readonly onChoice: (name: SettingName, choice: string | null) => void;
};

/** One setting of the employer with all its values side by side. */
export function SettingRadios({ name, hint, value, choices, onChoice }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const sayRule = useSay(rulesTexts);
  return (
    <Field label={sayRule(`setting.${name}`)} hint={hint}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={value ?? "not_said"}
        onChange={(_, { value: choice }) => onChoice(name, choice === "not_said" ? null : choice)}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={choice === "compute" ? sayRule(choice) : say(choice)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
