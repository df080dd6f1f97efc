import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { useSay, useLanguage } from "../../speech";
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { rulesTexts } from "../../../i18n/rules";
import { type Day } from "../../../law/day";
import { excludedActivities } from "../../../law/business-size";
import { isCovered, KNOWN_FROM, versionOn } from "../../../law/dated";
import type { SettingName } from "../../../roster/settings/setting-names";
import { ruleSentence } from "../../../sentences/rule-sentence";
import { Dropdown } from "../../parts/dropdown";
import { AmountField } from "./amount-field";
import type { Stated } from "./stated";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/title";

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const amounts = ["average_headcount", "average_income"] as const satisfies readonly SettingName[];
const kinds = ["company", "foreign_branch"] as const;

type Props = {
  readonly stated: Stated;
  readonly day: Day;
  readonly onChoice: (name: SettingName, choice: string | null) => void;
  readonly onAmount: (name: SettingName, digits: string | null) => void;
};

/** The facts about the employer that the exemptions depend on. */
export function EmployerFacts({ stated: { values }, day, onChoice, onAmount }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const language = useLanguage();
  const sayRule = useSay(rulesTexts);
  const sayAnswer = useSay(checkTexts);
  const words = {
    yes: say("yes"),
    no: say("no"),
    compute: sayRule("compute"),
    not_said: say("not_said"),
  };
  const activities = versionOn<unknown>(excludedActivities, isCovered(day) ? day : KNOWN_FROM).value;

  const radios = (name: SettingName, hint: string, choices: readonly (keyof typeof words)[]) => (
    <Field label={sayRule(`setting.${name}`)} hint={hint}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={values[name] ?? "not_said"}
        onChange={(_, { value }) => onChoice(name, value === "not_said" ? null : value)}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={words[choice]} />
        ))}
      </RadioGroup>
    </Field>
  );

  const kind = values.employer_kind;
  return (
    <Stack as="section" gap="L">
      <Title>{sayAnswer("arithmetic.exemption")}</Title>
      {radios("small_business", sayRule("hint.small_business"), ["yes", "no", "compute", "not_said"])}
      {amounts.map((name) => (
        <AmountField
          key={name}
          label={sayRule(`setting.${name}`)}
          hint={sayRule(`hint.${name}`)}
          stated={values[name] ?? ""}
          invalid={sayRule("amount.invalid")}
          onAmount={(digits) => onAmount(name, digits)}
        />
      ))}
      {radios("excluded_activity", ruleSentence(excludedActivities.id, activities, language), [
        "yes",
        "no",
        "not_said",
      ])}
      <Field label={sayRule("setting.employer_kind")}>
        <Dropdown
          value={kind ?? ""}
          onChoose={(value) => onChoice("employer_kind", value === "" ? null : value)}
        >
          <option value="">{sayRule("kind.not_said")}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {sayRule(`kind.${each}`)}
            </option>
          ))}
          {kind !== undefined && !kinds.some((each) => each === kind) && (
            <option value={kind} disabled>
              {kind}
            </option>
          )}
        </Dropdown>
      </Field>
      {radios("cards", sayRule("hint.cards"), ["yes", "no", "not_said"])}
    </Stack>
  );
}
