import {
  CalendarClockRegular,
  EyeRegular,
  PeopleTeamRegular,
  TableSimpleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { PromiseList } from "../../parts/promise-list";
import { usePlanSpeech } from "./plan-speech";

/** What looking ahead tells, before it was ever done. */
export function FirstPlan() {
  const { sayScreen } = usePlanSpeech();
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
