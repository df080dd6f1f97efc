import { SendFilled } from "@fluentui/react-icons";
import type { FilingVerdict } from "../../../domain/filing-verdict";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { type Look, verdictLooks } from "../../parts/verdict-look";
import { isFiled } from "../../../roster/vacancies/is-filed";

/** What is shown of a vacancy: its verdict, or "filed" if all that is left is to wait. */
export type ShownVerdict = FilingVerdict | "filed";

export function shownVerdict(vacancy: VacancyCheck): ShownVerdict {
  return isFiled(vacancy) ? "filed" : vacancy.verdict;
}

export function verdictLook(shown: ShownVerdict): Look {
  return shown === "filed" ? { Icon: SendFilled, tone: "plain" } : verdictLooks[shown];
}
