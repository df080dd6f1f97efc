import { iso } from "../../../src/law/day";
import { defaultReadings } from "../../../src/law/readings";
import { readFilings } from "../../../src/roster/forecast/filings";
import { type Forecast, forecastRoster } from "../../../src/roster/forecast/forecast-roster";

const headings = ["Должность", "Дата публикации", "Плановая дата подачи", "Количество человек"];

const read = (...rows: readonly (readonly unknown[])[]) =>
  readFilings({ cells: [headings, ...rows] }, iso("2025-11-05"), defaultReadings);

function forecastWith(...rows: readonly (readonly unknown[])[]): Forecast {
  const roster = [
    ["ФИО", "Гражданство", "Категория"],
    ["Ахметов А.", "РК", 3],
  ];
  const vacancies = { cells: [headings, ...rows] };
  const answer = forecastRoster({ cells: roster, from: iso("2025-11-20"), vacancies });
  if (answer.kind !== "forecast") throw new Error(answer.kind);
  return answer;
}

test("an application without a day is only counted, and so is one for an unknown number of people", () => {
  const rows = [
    ["Инженер", "10.10.2025", "20.11.2025", 2],
    ["Сварщик", "", "", 1],
    ["Повар", "10.10.2025", "21.11.2025", "несколько"],
  ];
  expect(read(...rows)).toMatchObject({
    filings: [
      { day: iso("2025-11-20"), row: 1, position: "Инженер", people: 2 },
      { day: iso("2025-11-21"), row: 3, position: "Повар" },
    ],
    withoutDay: 1,
    ofUnknownSize: 1,
  });
  expect(forecastWith(...rows)).toMatchObject({ filingsWithoutDay: 1, filingsOfUnknownSize: 1 });
});

test("a list without applications brings in nobody, and none of them is open", () => {
  expect(read()).toMatchObject({ filings: [], withoutDay: 0, ofUnknownSize: 0 });
});

test("an application on the first day of a forecast is a part of what is found there, and no event", () => {
  const { steps } = forecastWith(["Инженер", "10.10.2025", "20.11.2025", 2]);
  expect(steps[0]).toMatchObject({ day: iso("2025-11-20"), causes: [] });
});
