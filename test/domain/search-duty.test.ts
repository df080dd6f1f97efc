import { searchDuty } from "../../src/domain/search-duty";
import type { ApplicationKind } from "../../src/law/application-kind";
import { iso } from "../../src/law/day";
import { defaultVacancyReadings } from "../../src/law/vacancy-readings";

test.each<[ApplicationKind, string, string]>([
  ["new", "2025-08-31", "not_required"],
  ["new", "2025-09-01", "required"],
  ["seasonal", "2025-09-01", "required"],
  ["renewal", "2025-08-31", "not_required"],
  ["renewal", "2025-09-01", "unsettled"],
  ["transferee", "2025-09-01", "not_required"],
])("%s on %s: the search is %s", (kind, day, duty) => {
  expect(searchDuty(kind, iso(day), defaultVacancyReadings)).toBe(duty);
});

test("the readings decide about renewals and transfers, and about nothing before the change", () => {
  const strict = {
    ...defaultVacancyReadings,
    renewal_search: "required",
    transferee_search: "required",
  } as const;
  expect(searchDuty("renewal", iso("2025-09-01"), strict)).toBe("required");
  expect(searchDuty("transferee", iso("2025-09-01"), strict)).toBe("required");
  expect(searchDuty("transferee", iso("2025-08-31"), strict)).toBe("not_required");
  expect(searchDuty("renewal", iso("2025-09-01"), { ...strict, renewal_search: "off" })).toBe("not_required");
});
