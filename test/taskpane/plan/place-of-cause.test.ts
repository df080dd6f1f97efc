import { forecastRoster } from "../../../src/roster/forecast/forecast-roster";
import type { Cause } from "../../../src/roster/forecast/forecast-step";
import { placeOfCause } from "../../../src/account/forecast/place-of-cause";
import { listOf, vacancy } from "../vacancies/vacancy-workbook";
import { DAY, leaving } from "./plan-workbook";

const forecast = forecastRoster({ cells: leaving.cells, from: DAY });

const vacancies = listOf(vacancy("Инженер", null, null));

function addressOf(cause: Cause): string | null {
  if (forecast.kind !== "forecast") throw new Error("There is no forecast.");
  const found = placeOfCause(cause, forecast, { roster: leaving, vacancies });
  return found && `${found.list.id} ${found.place.address}`;
}

const moved = { before: null, after: null };

test("what happens leads to the cell with its date, on the sheet as it stands there", () => {
  expect(addressOf({ kind: "leaves", row: 1, ...moved })).toBe("staff E4");
  expect(addressOf({ kind: "contract_ends", row: 1, ...moved })).toBe("staff F4");
  expect(addressOf({ kind: "permit_ends", row: 8 })).toBe("staff G11");
});

test("without a column of its own it leads to the name", () => {
  expect(addressOf({ kind: "joins", row: 1, ...moved })).toBe("staff B4");
});

test("an application leads to its vacancy, and a change of the law nowhere", () => {
  expect(addressOf({ kind: "files", vacancyRow: 1, people: 1 })).toBe("list B4");
  expect(addressOf({ kind: "law", rules: ["local_content_managers"] })).toBeNull();
});
