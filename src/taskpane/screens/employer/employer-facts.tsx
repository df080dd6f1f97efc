import { capitalised } from "../../../i18n/whole-sentence";
import { checkTexts } from "../../../i18n/check";
import { useSay, useLanguage } from "../../speech";
import { Body1, Field } from "@fluentui/react-components";
import { rulesTexts } from "../../../i18n/rules";
import { type Day } from "../../../law/day";
import { excludedActivities } from "../../../law/business-size";
import { isCovered, KNOWN_FROM, valueOn } from "../../../law/dated";
import type { SettingName } from "../../../roster/settings/setting-names";
import { itemName } from "../../../sentences/rule-sentence";
import { Dropdown } from "../../parts/dropdown";
import { Folded } from "../../parts/folded";
import { AmountField } from "./amount-field";
import { type RadioChoice, SettingRadios } from "./setting-radios";
import type { Stated } from "./stated";
import { Bullets, Stack } from "../../parts/stack";
import { Title } from "../../parts/text";

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
  const language = useLanguage();
  const sayRule = useSay(rulesTexts);
  const sayAnswer = useSay(checkTexts);
  const activities = valueOn<readonly string[]>(excludedActivities, isCovered(day) ? day : KNOWN_FROM);

  const radios = (name: SettingName, hint: string, choices: readonly RadioChoice[]) => (
    <SettingRadios value={values[name]} {...{ name, hint, choices, onChoice }} />
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
      <div>
        {radios("excluded_activity", sayRule("hint.excluded_activity"), ["yes", "no", "not_said"])}
        <Folded as="h3" isSmall title={<Body1>{sayRule("activities")}</Body1>}>
          <Bullets>
            {activities.map((activity) => (
              <li key={activity}>{itemName(activity, language)}</li>
            ))}
          </Bullets>
        </Folded>
      </div>
      <Field label={sayRule("setting.employer_kind")}>
        <Dropdown
          value={kind ?? ""}
          onChoose={(value) => onChoice("employer_kind", value === "" ? null : value)}
        >
          <option value="">{sayRule("kind.not_said")}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {capitalised(sayRule(`value.${each}`))}
            </option>
          ))}
          {kind !== undefined && !kinds.some((each) => each === kind) && (
            <option value={kind} disabled>
              {kind}
            </option>
          )}
        </Dropdown>
      </Field>
    </Stack>
  );
}
