import { checkTexts } from "../../../i18n/check";
import { vacancyTexts } from "../../../i18n/vacancies";
import { Lines, Quiet, Title } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { filingLines } from "../../../sentences/explain-asked";
import {
  explainBoth,
  explainNextStep,
  explainRatio,
  vacancyHeadline,
} from "../../../sentences/explain-vacancy";
import { CardDetails, type CardProps } from "./card-details";
import { placeOfVacancy } from "../../../account/vacancies/placed-remarks";
import { RemarkList } from "./remark-list";
import { vacancyLine } from "../../../account/vacancies/vacancy-line";
import { vacancyName } from "../../../account/vacancies/vacancy-name";
import { ToneChip } from "../../parts/tone-chip";
import { isFiled } from "../../../roster/vacancies/is-filed";
import { shownVerdict, verdictLook } from "./verdict-look";
import { Row, Stack } from "../../parts/stack";
import { CellButton } from "../../parts/cell-button";
import { ToneCard } from "../../parts/tone-card";

const useStyles = makeStyles({
  words: { flexGrow: 1, minWidth: 0 },
});

/** One vacancy: its next action, obstacles to filing, and details. */
export function VacancyCard({ shown, written, explain, actions }: CardProps) {
  const styles = useStyles();
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  const sayCheck = useSay(checkTexts);
  const titleId = useId();
  const { vacancy, remarks } = shown;
  const { check, answer, sheet } = written;
  const place = placeOfVacancy(vacancy.row, check.columns, sheet);
  const look = verdictLook(shownVerdict(vacancy));
  const { ratio } = vacancy;
  const line = vacancyLine(vacancy, language);
  // What a remark says of the ratio, with its shortage, is not said again.
  const isSaid = isFiled(vacancy) || remarks.some(({ code }) => code === "ratio_short");
  const counts = ratio && !isSaid ? filingLines(ratio, sayCheck) : [];
  return (
    <ToneCard
      as="article"
      aria-labelledby={titleId}
      tone={look.tone}
      isEdged
      data-vacancy={place.address}
      data-verdict={vacancy.verdict}
      data-next={vacancy.next.what}
    >
      <Row align="start">
        <div className={styles.words} id={titleId}>
          <Quiet block>{vacancyName(vacancy, sheet, sayVacancy)}</Quiet>
          <Title as="h3">{explainNextStep(vacancy, check.day, sayVacancy)}</Title>
        </div>
        <CellButton address={place.address} onClick={() => actions.go(place)} />
      </Row>
      <ToneChip look={look}>{vacancyHeadline(vacancy, sayVacancy)}</ToneChip>
      <Stack gap="XXS">
        {line !== "" && <Quiet>{line}</Quiet>}
        {ratio && !isSaid && (ratio.verdict !== "fail" || counts.length === 0) && (
          <Body1>{sayVacancy("card.ratio", { ratio: explainRatio(ratio, sayVacancy) })}</Body1>
        )}
        <Lines texts={counts} as={Caption1} areSentences haveNumbers />
        <Lines texts={explainBoth(vacancy, check.day, sayVacancy)} />
      </Stack>
      <RemarkList
        remarks={remarks.filter(({ severity }) => severity === "error")}
        cells={answer.cells}
        sheet={sheet}
        columns={check.columns}
        explain={explain}
        actions={actions}
        isSettled={vacancy.next.what === "done"}
      />
      <CardDetails shown={shown} written={written} explain={explain} actions={actions} />
    </ToneCard>
  );
}
