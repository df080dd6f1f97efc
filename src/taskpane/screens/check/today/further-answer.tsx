import { checkTexts } from "../../../../i18n/check";
import { useLanguage, useSay } from "../../../speech";
import { Body1, makeStyles } from "@fluentui/react-components";
import { Quiet } from "../../../parts/quiet";
import { useMemo } from "react";
import type { FurtherPeople } from "../../../../domain/further-people";
import type { Request } from "../../../../domain/requested-people";
import { furtherHeadline, furtherLine, furtherNotes } from "../../../../sentences/explain-further";
import { judgeWithFurther } from "../../../../roster/remedies/judge-with-further";
import { ToneChip } from "../../../parts/tone-chip";
import { verdictLooks } from "../../../parts/verdict-look";
import type { Answer } from "../../../store/check/answer";
import type { TodayRead } from "./use-today";
import { Stack } from "../../../parts/stack";
import { isSuperseded } from "../../../../roster/judgement/judge-roster";

const useStyles = makeStyles({
  numbers: { fontVariantNumeric: "tabular-nums", "::first-letter": { textTransform: "uppercase" } },
});

type Props = {
  readonly answer: Answer;
  readonly found: TodayRead;
  readonly requests: readonly Request[];
  readonly further: FurtherPeople;
};

/** The verdict including the people tried, in a live region, and its basis. */
export function FurtherAnswer({ answer, found, requests, further }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const { judged, day } = answer;
  const tried = useMemo(() => {
    // An edit has consumed the rows; the next answer brings its own.
    if (judged === null || isSuperseded(judged)) return null;
    const judgedWith = (people: Omit<FurtherPeople, "category">) =>
      judgeWithFurther(judged, requests, { ...further, ...people });
    return { now: judgedWith({ foreigners: 0, citizens: 0 }), then: judgedWith(further) };
  }, [judged, requests, further]);
  if (tried === null) return null;
  const askedFor = found.today.withApplications?.step.askedFor ?? null;
  const { readings } = answer.settings;
  const notes = furtherNotes(
    { ...tried, ...further, day, readings, askedFor, hasSeveralLists: found.vacancies.kind === "several" },
    language,
  );
  return (
    <>
      <Stack gap="XS" role="status" data-further={tried.then.verdict}>
        <ToneChip look={verdictLooks[tried.then.verdict]}>
          {furtherHeadline(tried.then, sayAnswer, language)}
        </ToneChip>
        <Body1 className={styles.numbers}>{furtherLine(tried, further.category, language)}</Body1>
      </Stack>
      {notes.map((note) => (
        <Quiet key={note}>{note}</Quiet>
      ))}
    </>
  );
}
