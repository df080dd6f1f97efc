import { withExtraPeople } from "../../src/domain/extra-people";
import { kindIndex, personKinds } from "../../src/domain/person";

test("further people stand beside those on the roster: foreigners asked for, and citizens at work", () => {
  const nobody = personKinds.map(() => 0);
  const citizen = kindIndex({ side: "citizen", grade: 3, engagement: "staff", presence: "employed" });
  const asked = kindIndex({ side: "foreigner", grade: 3, engagement: "requested", presence: "employed" });
  const roster = nobody.map((none, index) => (index === citizen ? 9 : none));
  const all = withExtraPeople(roster, { category: 3, foreigners: 2, citizens: 5 });
  const told = all.map((count, index) => ({ index, count })).filter(({ count }) => count > 0);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({ index: citizen, count: 14 });
  expect(told).toContainEqual({ index: asked, count: 2 });
});
