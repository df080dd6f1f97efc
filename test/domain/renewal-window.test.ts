import { renewalWindowFor } from "../../src/domain/renewal-window";
import { type Day, iso } from "../../src/law/day";

test("a renewal is filed from the 60th to the 30th day before the permit expires", () => {
  expect(renewalWindowFor(iso("2025-07-31"), iso("2025-06-01"))).toEqual({
    ...{ from: iso("2025-06-01"), to: iso("2025-07-01"), confidence: "reported" },
    before: { earliest: 60, latest: 30 },
  });
});

test("since Order No. 93 no page confirms the window", () => {
  expect(renewalWindowFor(iso("2025-12-31"), iso("2025-08-31"))?.confidence).toBe("reported");
  expect(renewalWindowFor(iso("2025-12-31"), iso("2025-09-01"))?.confidence).toBe("disputed");
});

test("a permit so old that its window lies before Excel's calendar has none", () => {
  const first = iso("1900-03-01");
  const asked = iso("2025-11-05");
  expect(renewalWindowFor((first + 60) as Day, asked)).toMatchObject({ from: first, to: first + 30 });
  expect(renewalWindowFor((first + 59) as Day, asked)).toBeNull();
  expect(renewalWindowFor((first + 29) as Day, asked)).toBeNull();
});
