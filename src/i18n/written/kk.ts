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

  "new.person": "Жаңа жұмыскер {number} (жоспар)",
};
