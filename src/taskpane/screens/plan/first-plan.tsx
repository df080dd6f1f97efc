import { planPaneTexts } from "../../../i18n/planpane";
import { useSay } from "../../speech";
import {
  CalendarClockRegular,
  EyeRegular,
  PeopleTeamRegular,
  TableSimpleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { PromiseList } from "../../parts/promise-list";

/** What looking ahead tells, before it was ever done. */
export function FirstPlan() {
  const sayScreen = useSay(planPaneTexts);
  return (
    <PromiseList
      promises={[
        { Icon: WarningRegular, text: sayScreen("first.break") },
        { Icon: CalendarClockRegular, text: sayScreen("first.act") },
        { Icon: TableSimpleRegular, text: sayScreen("first.plan") },
        { Icon: PeopleTeamRegular, text: sayScreen("first.ways") },
        { Icon: EyeRegular, text: sayScreen("first.reads") },
      ]}
    />
  );
}
