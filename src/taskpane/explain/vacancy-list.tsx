import { Body1, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { reportTexts } from "../../i18n/report";
import { Folded } from "../parts/folded";
import { AccountRows } from "../proof/account-rows";
import { useLanguage, useSay } from "../speech";
import { type VacanciesBehind, vacancySections } from "./vacancies-behind";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/text";
import { functionsTexts } from "../../i18n/functions";

const useStyles = makeStyles({
  title: { display: "block", margin: 0 },
});

/** The list itself shows the rest. */
const SHOWN = 50;

type Props = {
  readonly behind: VacanciesBehind;
  /** Zero-based index of the vacancy that the selected cell is about. It is expanded, as is an only vacancy. */
  readonly selected: number;
};

/** Every vacancy with its next action; expands to show why. */
export function VacancyList({ behind, selected }: Props) {
  const say = useSay(functionsTexts);
  const styles = useStyles();
  const language = useLanguage();
  const sayReport = useSay(reportTexts);
  const sections = useMemo(() => vacancySections(behind, language), [behind, language]);
  const hidden = sections.length - SHOWN;
  const isShown = (index: number) => index < SHOWN || index === selected;
  return (
    <Stack as="section">
      <PartTitle as="h2">{say("explained.vacancies")}</PartTitle>
      {sections.map(
        ({ title, rows }, index) =>
          isShown(index) &&
          (rows.length === 0 ? (
            <Body1 key={index}>{title}</Body1>
          ) : (
            <Folded
              key={index}
              as="h3"
              title={<Body1 className={styles.title}>{title}</Body1>}
              opens={index === selected || sections.length === 1}
            >
              <AccountRows rows={rows} />
            </Folded>
          )),
      )}
      {hidden > 0 && <Body1>{sayReport("more", { count: hidden })}</Body1>}
    </Stack>
  );
}
