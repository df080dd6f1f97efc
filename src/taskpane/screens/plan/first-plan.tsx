import { planTexts } from "../../../i18n/plan";
import { useSay } from "../../speech";
import {
  CalendarClockRegular,
  EyeRegular,
  PeopleTeamRegular,
  TableSimpleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { PromiseList } from "../../parts/promise-list";

/** Explains the forecast before its first use. */
export function FirstPlan() {
  const sayPlan = useSay(planTexts);
  return (
    <PromiseList
      promises={[
        { Icon: WarningRegular, text: sayPlan("first.break") },
        { Icon: CalendarClockRegular, text: sayPlan("first.act") },
        { Icon: TableSimpleRegular, text: sayPlan("first.plan") },
        { Icon: PeopleTeamRegular, text: sayPlan("first.ways") },
        { Icon: EyeRegular, text: sayPlan("first.reads") },
      ]}
    />
  );
}
