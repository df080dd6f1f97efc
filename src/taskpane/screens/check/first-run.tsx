import { pane } from "../../../i18n/pane";
import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import {
  EyeRegular,
  PeopleTeamRegular,
  QuestionCircleRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
import { unknownEmployer } from "../../../domain/employer";
import { standardOn } from "../../../domain/standard";
import { isCovered, KNOWN_FROM } from "../../../law/dated";
import type { Day } from "../../../law/day";
import { PromiseList } from "../../parts/promise-list";
import { useSay } from "../../speech";
import { Stack } from "../../parts/stack";

const useStyles = makeStyles({
  title: { display: "block", margin: 0, paddingTop: tokens.spacingVerticalL },
});

/** Explains the check button before its first use. */
export function FirstRun({ day }: { day: Day }) {
  const styles = useStyles();
  const say = useSay(pane);
  const { percents } = standardOn(isCovered(day) ? day : KNOWN_FROM, unknownEmployer);
  const promises = [
    { Icon: PeopleTeamRegular, text: say("first.ratio", percents) },
    { Icon: ShieldCheckmarkRegular, text: say("first.exemption") },
    { Icon: QuestionCircleRegular, text: say("first.findings") },
    { Icon: EyeRegular, text: say("first.reading") },
  ];
  return (
    <Stack gap="M">
      <Subtitle1 as="h1" className={styles.title}>
        {say("first.title")}
      </Subtitle1>
      <PromiseList promises={promises} />
    </Stack>
  );
}
