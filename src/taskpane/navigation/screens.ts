import { type ComponentType } from "react";
import { CheckScreen } from "../screens/check/check-screen";
import type { ScreenId, ScreenProps } from "../parts/screen-props";
import { late } from "../late";

type Screen = { readonly id: ScreenId; readonly Screen: ComponentType<ScreenProps> };

/** Opens first, and keeps its state while another screen is shown. */
export const firstScreen = "check" satisfies ScreenId;

/** The screens in navigation order; all but the first are loaded on demand. */
export const screens: readonly Screen[] = [
  { id: firstScreen, Screen: CheckScreen },
  {
    id: "vacancies",
    Screen: late(async () => (await import("../screens/vacancies/vacancies-screen")).VacanciesScreen),
  },
  {
    id: "plan",
    Screen: late(async () => (await import("../screens/plan/plan-screen")).PlanScreen),
  },
  {
    id: "rules",
    Screen: late(async () => (await import("../screens/rules/rules-screen")).RulesScreen),
  },
  {
    id: "employer",
    Screen: late(async () => (await import("../screens/employer/employer-screen")).EmployerScreen),
  },
  {
    id: "functions",
    Screen: late(async () => (await import("../screens/functions/functions-screen")).FunctionsScreen),
  },
];
