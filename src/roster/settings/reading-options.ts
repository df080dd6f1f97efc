import { type ReadingName, readings } from "../../law/readings";
import { type VacancyReadingName, vacancyReadings } from "../../law/vacancy-readings";

const all = { ...readings, ...vacancyReadings };

/** The disputed points that settings can decide. */
export const settableReadings = Object.keys(all) as (ReadingName | VacancyReadingName)[];

/** The options of the disputed point that a setting decides, the default first; null if it decides none. */
export function readingOptions(setting: string): readonly string[] | null {
  const name = settableReadings.find((each) => `reading_${each}` === setting);
  return name === undefined ? null : all[name].options;
}
