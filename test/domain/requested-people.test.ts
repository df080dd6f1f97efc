import { unknownEmployer } from "../../src/domain/employer";
import { kindIndex, type PersonKind, personKinds } from "../../src/domain/person";
import { judgeAsked, type Request, withRequests } from "../../src/domain/requested-people";
import { judgeWays } from "../../src/domain/several-judgements";
import { defaultReadings } from "../../src/law/readings";

const foreigner: PersonKind = { side: "foreigner", grade: 3, engagement: "staff", presence: "employed" };
const asked: PersonKind = { ...foreigner, engagement: "requested" };
const request: Request = { grade: 3, engagement: "requested", people: 2, presence: "employed" };

type Count = readonly [PersonKind, number];

function countsOf(people: readonly Count[]): number[] {
  const counts = personKinds.map(() => 0);
  for (const [kind, count] of people) counts[kindIndex(kind)] = count;
  return counts;
}

function people(
  listed: readonly Count[],
  requests: readonly Request[],
  requested: "after" | "current" = "after",
) {
  return withRequests(countsOf(listed), requests, { requested });
}

test("those asked for are counted beside those on the list, kind by kind", () => {
  const transferees: Request = { ...request, engagement: "transferee", people: 1, presence: "unclear" };
  expect(people([[foreigner, 5]], [request, request, transferees])).toEqual(
    countsOf([
      [foreigner, 5],
      [asked, 4],
      [{ ...foreigner, engagement: "transferee", presence: "unclear" }, 1],
    ]),
  );
});

test("foreigners asked for on the list may be the same people, so they become unclear", () => {
  const unclear: PersonKind = { ...asked, presence: "unclear" };
  const listed: readonly Count[] = [
    [asked, 3],
    [unclear, 4],
  ];
  expect(people(listed, [request])).toEqual(
    countsOf([
      [asked, 2],
      [unclear, 7],
    ]),
  );
  expect(people(listed, [{ ...request, presence: "unclear" }])).toEqual(countsOf([[unclear, 9]]));
});

test("a citizen is nobody who was asked for, and stays", () => {
  const citizen: PersonKind = { ...asked, side: "citizen" };
  expect(people([[citizen, 3]], [request])).toEqual(
    countsOf([
      [citizen, 3],
      [asked, 2],
    ]),
  );
});

test("nobody is added, and nobody becomes unclear, without applications or where the list is tested as it is", () => {
  expect(people([[asked, 3]], [])).toEqual(countsOf([[asked, 3]]));
  expect(people([[asked, 3]], [request], "current")).toEqual(countsOf([[asked, 3]]));
});

test("kinds that were not counted have nobody", () => {
  expect(withRequests([], [request], { requested: "after" })).toEqual(countsOf([[asked, 2]]));
  expect(withRequests([], [], { requested: "after" })).toEqual(countsOf([]));
});

test("where perhaps more are asked for than is known, what many more would change is undecided, and the counts stay", () => {
  const listed = countsOf([[{ ...foreigner, side: "citizen" }, 18]]);
  const standard = {
    percents: { managers: 70, workers: 90 },
    claims: [],
    employer: unknownEmployer,
  };
  const judged = (requests: readonly Request[]) =>
    judgeAsked(requests, (all) =>
      judgeWays([withRequests(listed, all, { requested: "after" })], defaultReadings, standard),
    );
  const [sure, least] = [judged([request]), judged([{ ...request, isLeast: true }])];
  expect(sure.verdict).toBe("pass");
  expect(least.verdict).toBe("undecided");
  expect(least.groups.workers).toEqual({ ...sure.groups.workers, verdict: "undecided" });
  expect(least.groups.managers).toEqual(sure.groups.managers);
  const tooMany: Request = { ...request, people: 3, isLeast: true };
  expect(judged([tooMany]).verdict).toBe("fail");
});
