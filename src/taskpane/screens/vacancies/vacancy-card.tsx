import { checkTexts } from "../../../i18n/check";
import { vacancyTexts } from "../../../i18n/vacancies";
import { Lines } from "../../parts/lines";
import { useLanguage, useSay } from "../../speech";
import { Body1, Caption1, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { useId } from "react";
import { filingLines } from "../../../sentences/explain-asked";
import {
  explainBoth,
  explainNextStep,
  explainRatio,
  vacancyHeadline,
} from "../../../sentences/explain-vacancy";
import type { Tone } from "../../parts/verdict-look";
import type { FindingActions } from "../../findings/use-finding-actions";
import { CardDetails } from "./card-details";
import { type PlacedVacancyRemark, placeOfVacancy } from "../../../account/vacancies/placed-remarks";
import { RemarkList } from "./remark-list";
import type { ListedVacancy } from "../../../account/vacancies/checked-vacancies";
import { vacancyLine } from "../../../account/vacancies/vacancy-line";
import { vacancyName } from "../../../account/vacancies/vacancy-name";
import { ToneChip } from "../../parts/tone-chip";
import { isFiled } from "../../../roster/vacancies/is-filed";
import { shownVerdict, verdictLook } from "./verdict-look";
import type { WrittenVacancies } from "./written-sheets";
import { Row, Stack } from "../../parts/stack";
import { Title } from "../../parts/title";
import { CellButton } from "../../parts/cell-button";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
    borderLeftWidth: "4px",
  },
  words: { flexGrow: 1, minWidth: 0 },
});

const useEdgeStyles = makeStyles({
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  bad: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  open: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  free: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  plain: { borderLeftColor: tokens.colorNeutralStroke1 },
} satisfies Record<Tone, object>);

type Props = {
  readonly shown: ListedVacancy;
  readonly written: WrittenVacancies;
  readonly explain: (remark: PlacedVacancyRemark) => string;
  readonly actions: FindingActions<PlacedVacancyRemark>;
};

/** One vacancy: its next action, obstacles to filing, and details. */
export function VacancyCard({ shown, written, explain, actions }: Props) {
  const styles = useStyles();
  const edges = useEdgeStyles();
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
    <Stack
      as="article"
      aria-labelledby={titleId}
      className={mergeClasses(styles.card, edges[look.tone])}
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
    </Stack>
  );
}
