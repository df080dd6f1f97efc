import { checkTexts } from "../../../../i18n/check";
import { Lines, Quiet } from "../../../parts/text";
import { useLanguage, useSay } from "../../../speech";
import { useMemo } from "react";
import type { ExtraPeople } from "../../../../domain/extra-people";
import type { Request } from "../../../../domain/requested-people";
import {
  extraPeopleHeadline,
  extraPeopleLine,
  extraPeopleNotes,
} from "../../../../sentences/explain-extra-people";
import { judgeWithExtraPeople } from "../../../../roster/remedies/judge-with-extra-people";
import { ToneChip } from "../../../parts/tone-chip";
import { verdictLooks } from "../../../parts/verdict-look";
import type { Answer } from "../../../store/check/answer";
import type { TodayRead } from "./use-today";
import { Stack } from "../../../parts/stack";
import { isSuperseded } from "../../../../roster/judgement/judge-roster";

type Props = {
  readonly answer: Answer;
  readonly found: TodayRead;
  readonly requests: readonly Request[];
  readonly extra: ExtraPeople;
};

/** The verdict including the people tried, in a live region, and its basis. */
export function ExtraPeopleAnswer({ answer, found, requests, extra }: Props) {
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const { judged, day } = answer;
  const tried = useMemo(() => {
    // An edit has consumed the rows; the next answer brings its own.
    if (judged === null || isSuperseded(judged)) return null;
    const judgedWith = (people: Omit<ExtraPeople, "category">) =>
      judgeWithExtraPeople(judged, requests, { ...extra, ...people });
    return { now: judgedWith({ foreigners: 0, citizens: 0 }), then: judgedWith(extra) };
  }, [judged, requests, extra]);
  if (tried === null) return null;
  const askedFor = found.today.withApplications?.step.askedFor ?? null;
  const { readings } = answer.settings;
  const notes = extraPeopleNotes(
    { ...tried, ...extra, day, readings, askedFor, hasSeveralLists: found.vacancies.kind === "several" },
    language,
  );
  return (
    <>
      <Stack gap="XS" role="status" data-extra-people={tried.then.verdict}>
        <ToneChip look={verdictLooks[tried.then.verdict]}>
          {extraPeopleHeadline(tried.then, sayAnswer, language)}
        </ToneChip>
        <Lines texts={[extraPeopleLine(tried, extra.category, language)]} areSentences haveNumbers />
      </Stack>
      <Lines texts={notes} as={Quiet} />
    </>
  );
}
