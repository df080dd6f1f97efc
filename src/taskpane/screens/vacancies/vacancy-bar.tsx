import { vacancyTexts } from "../../../i18n/vacancies";
import { pane } from "../../../i18n/pane";
import { useSay } from "../../speech";
import { Button, Caption1Strong, makeStyles } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { BarNotices } from "../../parts/bar-notices";
import { CheckProgress } from "../../parts/check-progress";
import { useKept } from "../../store/use-store";
import { keptVacancies } from "../../store/vacancies/kept-vacancies";
import { Row, Stack } from "../../parts/stack";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  wide: { flexGrow: 1 },
  read: { minWidth: 0 },
});

/** The check button, what was checked and when, and whatever prevents a current answer. */
export function VacancyBar() {
  const styles = useStyles();
  const say = useSay(pane);
  const sayVacancy = useSay(vacancyTexts);
  const [{ phase, reading, isStale, isBehind }, vacancies] = useKept(keptVacancies);
  const isBusy = phase.kind === "reading" || phase.kind === "judging";
  return (
    <Stack>
      <Row gap="M">
        <Button
          className={reading ? styles.button : styles.wide}
          appearance="primary"
          size={reading ? "medium" : "large"}
          disabledFocusable={isBusy}
          onClick={() => void vacancies.check()}
        >
          {sayVacancy("check")}
        </Button>
        {reading && (
          <div className={styles.read}>
            <Caption1Strong truncate wrap={false} block title={reading.sheet.sheet}>
              {reading.sheet.sheet}
            </Caption1Strong>
            <Quiet block>{say(isStale ? "read.stale" : "read.at", { time: reading.at })}</Quiet>
          </div>
        )}
      </Row>
      {isBusy && <CheckProgress phase={phase} onCancel={() => vacancies.cancel()} />}
      <BarNotices
        phase={phase}
        behindSince={reading && isBehind ? reading.at : null}
        onRetry={() => void vacancies.check()}
        onAgain={() => void vacancies.check(reading?.sheet.id)}
      />
    </Stack>
  );
}
