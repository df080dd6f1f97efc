import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "ignored.sheet": "Парақ",
  "ignored.cell": "Ұяшық",
  "ignored.finding": "Ескерту",
  "ignored.person": "Адам",
  "ignored.stood": "Не тұрды",
  "ignored.reason": "Себебі",
  "ignored.day": "Еленбеген күні",
  "ignored.code": "Код",

  "history.day": "Жазылған күні",
  "history.time": "Тексерілген уақыты",
  "history.as_of": "Қай күнге",
  "history.sheet": "Парақ",
  "history.verdict": "Жауап",
  "history.said": "Сөзбен",
  "history.managers_citizens": "Азаматтар, 1–2",
  "history.managers_total": "Адамдар, 1–2",
  "history.workers_citizens": "Азаматтар, 3–4",
  "history.workers_total": "Адамдар, 3–4",
  "history.deciding": "Шешуші жолдар",
  "history.readings": "Түсіндірмелер",
  "history.by": "Тексерген",
  "history.law": "Заң тексерілген күн",

  "fixes.day": "Түзетілген күні",
  "fixes.time": "Уақыты",
  "fixes.sheet": "Парақ",
  "fixes.cell": "Ұяшық",
  "fixes.before": "Болған",
  "fixes.after": "Болды",
  "fixes.code": "Код",

  "new.person": "Жаңа жұмыскер {number} (жоспар)",
};
