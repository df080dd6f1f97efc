import { Field, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import { Quiet } from "../../../parts/text";
import { useMemo, useState } from "react";
import type { ExtraPeople } from "../../../../domain/extra-people";
import { checkTexts } from "../../../../i18n/check";
import { planTexts, type SayPlan } from "../../../../i18n/plan";
import type { Category } from "../../../../law/category";
import { noFilings, readFilings } from "../../../../roster/forecast/filings";
import { Dropdown } from "../../../parts/dropdown";
import { useSay } from "../../../speech";
import type { Answer } from "../../../store/check/answer";
import { ExtraPeopleAnswer } from "./extra-people-answer";
import type { TodayRead } from "./use-today";
import { Stack } from "../../../parts/stack";
import { readAmount } from "../../../../roster/words/number";

const categories = [1, 2, 3, 4] as const satisfies readonly Category[];

/** Far more than anybody tries. */
const MOST = 1000;

const useStyles = makeStyles({
  form: { paddingBottom: tokens.spacingVerticalS },
  numbers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  spin: { boxSizing: "border-box", minWidth: 0, width: "100%" },
});

type Props = { readonly answer: Answer; readonly found: TodayRead };

/** Tries foreigners to apply for and citizens to hire: the answer follows every change, and nothing is written. */
export function ExtraPeopleForm({ answer, found }: Props) {
  const styles = useStyles();
  const say = useSay(planTexts);
  const sayCheck = useSay(checkTexts);
  const [extra, setExtra] = useState<ExtraPeople>({ category: 3, foreigners: 1, citizens: 0 });
  const { asked } = found;
  const requests = useMemo(() => {
    const read = asked === null ? noFilings : readFilings(asked, answer.day, answer.settings.readings);
    return "kind" in read ? [] : read.requestsOn(answer.day);
  }, [answer, asked]);
  return (
    <Stack gap="M" className={styles.form}>
      <Quiet>{say("extra.intro")}</Quiet>
      <Field label={sayCheck("field.category")}>
        <Dropdown
          value={String(extra.category)}
          onChoose={(value) => {
            const category = categories.find((each) => String(each) === value);
            if (category) setExtra({ ...extra, category });
          }}
        >
          {categories.map((category) => (
            <option key={category} value={String(category)}>
              {sayCheck(`categories.option.${category}`)}
            </option>
          ))}
        </Dropdown>
      </Field>
      <div className={styles.numbers}>
        {(["foreigners", "citizens"] as const).map((side) => (
          <PeopleField
            key={side}
            label={say(`extra.${side}`)}
            people={extra[side]}
            onPeople={(people) => setExtra({ ...extra, [side]: people })}
            say={say}
          />
        ))}
      </div>
      <ExtraPeopleAnswer {...{ answer, found, requests, extra }} />
    </Stack>
  );
}

type FieldProps = {
  readonly label: string;
  readonly people: number;
  readonly onPeople: (people: number) => void;
  readonly say: SayPlan;
};

/** A number input for people, with step buttons. */
function PeopleField({ label, people, onPeople, say }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.spin}
        min={0}
        max={MOST}
        value={people}
        inputMode="numeric"
        incrementButton={{ "aria-label": say("extra.increase") }}
        decrementButton={{ "aria-label": say("extra.decrease") }}
        onChange={(_, { value, displayValue = "" }) => {
          const typed = value ?? readAmount(displayValue);
          if (typed !== null && Number.isInteger(typed)) onPeople(Math.min(Math.max(typed, 0), MOST));
        }}
      />
    </Field>
  );
}
