import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Quiet } from "../../../parts/quiet";
import { useMemo, useState } from "react";
import type { FurtherPeople } from "../../../../domain/further-people";
import { columnsTexts } from "../../../../i18n/columns";
import { planTexts } from "../../../../i18n/plan";
import type { Category } from "../../../../law/category";
import { noFilings, readFilings } from "../../../../roster/forecast/filings";
import { useBoxStyles } from "../../../parts/box-styles";
import { useSay } from "../../../speech";
import type { Answer } from "../../../store/check/answer";
import { FurtherAnswer } from "./further-answer";
import { PeopleField } from "./people-field";
import type { TodayRead } from "./use-today";

const categories = [1, 2, 3, 4] as const satisfies readonly Category[];

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  numbers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
});

type Props = { readonly answer: Answer; readonly found: TodayRead };

/** Tries foreigners to apply for and citizens to hire: the answer follows every change, and nothing is written. */
export function FurtherPeopleForm({ answer, found }: Props) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const say = useSay(planTexts);
  const sayColumns = useSay(columnsTexts);
  const [further, setFurther] = useState<FurtherPeople>({ category: 3, foreigners: 1, citizens: 0 });
  const { asked } = found;
  const requests = useMemo(() => {
    const read = asked === null ? noFilings : readFilings(asked, answer.day, answer.settings.readings);
    return "kind" in read ? [] : read.requestsOn(answer.day);
  }, [answer, asked]);
  return (
    <div className={styles.form}>
      <Quiet>{say("further.intro")}</Quiet>
      <Field label={sayColumns("field.category")}>
        <Select
          root={{ className: boxes.box }}
          className={boxes.choice}
          value={String(further.category)}
          onChange={(_, { value }) => {
            const category = categories.find((each) => String(each) === value);
            if (category) setFurther({ ...further, category });
          }}
        >
          {categories.map((category) => (
            <option key={category} value={String(category)}>
              {sayColumns(`categories.option.${category}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.numbers}>
        {(["foreigners", "citizens"] as const).map((side) => (
          <PeopleField
            key={side}
            label={say(`further.${side}`)}
            people={further[side]}
            onPeople={(people) => setFurther({ ...further, [side]: people })}
            say={say}
          />
        ))}
      </div>
      <FurtherAnswer {...{ answer, found, requests, further }} />
    </div>
  );
}
