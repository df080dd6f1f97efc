import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  group: "Топ",
  citizens: "Азаматтар",
  foreigners: "Шетелдіктер",
  unclear: "Түсініксіз",
  total: "Топта анық бар адамдар",
  share: "Азаматтар үлесі, %",
  required: "Талап, %",
  verdict: "Жауап",
  room: "Тағы қанша шетелдікке болады",
  gap: "Қанша азамат жетіспейді",
  day: "Күн",
  act: "Акт, біздің баяндауымызда",
  confidence: "Қаншалықты сенімді",
  checked_on: "Заң тексерілген күн",
  posted: "Жарияланған",
  search_days: "Іздеу күндері",
  last_day: "Іздеудің соңғы күні",
  filing_day: "Қай күнге тексерілді",
  first_day: "Өтініш берудің алғашқы күні",
  both_from: "Іздеу мен арақатынас бірге мына күннен",
  next: "Келесі қадам",
  next_day: "Қадамның мерзімі",

  "confidence.primary": "заңнан оқылды",
  "confidence.reported": "қосалқы дереккөздер бойынша",
  "confidence.disputed": "даулы",
};
