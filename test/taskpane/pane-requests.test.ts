import { createPaneRequests, type PaneRequest } from "../../src/taskpane/pane-requests";
import { asked } from "./asked";

/** Carries out requests one by one, each when it is told to. */
function carrier() {
  const begun: PaneRequest["kind"][] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    carryOut: ({ kind }: PaneRequest) => {
      begun.push(kind);
      return new Promise<void>((resolve) => ends.push(resolve));
    },
    end: async () => {
      ends.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test("a request that comes while the pane loads waits for it", () => {
  const requests = createPaneRequests();
  const { begun, carryOut } = carrier();
  requests.request(asked("report"));
  requests.listen(carryOut);
  expect(begun).toEqual(["report"]);
});

test("two quick presses carry a command out once, and a later one carries it out again", async () => {
  const requests = createPaneRequests();
  const { begun, carryOut, end } = carrier();
  requests.listen(carryOut);
  requests.request(asked("template"));
  requests.request(asked("template"));
  await end();
  expect(begun).toEqual(["template"]);
  requests.request(asked("template"));
  expect(begun).toEqual(["template", "template"]);
});

test("different commands are carried out one after another, in their order", async () => {
  const requests = createPaneRequests();
  const { begun, carryOut, end } = carrier();
  requests.listen(carryOut);
  requests.request(asked("check"));
  requests.request(asked("template"));
  requests.request(asked("report"));
  requests.request(asked("template"));
  expect(begun).toEqual(["check"]);
  await end();
  expect(begun).toEqual(["check", "report"]);
  await end();
  expect(begun).toEqual(["check", "report", "template"]);
});

test("of several rows asked about the last one is shown", async () => {
  const requests = createPaneRequests();
  const { begun, carryOut, end } = carrier();
  requests.listen(carryOut);
  requests.request(asked("who"));
  requests.request(asked("who"));
  requests.request(asked("who"));
  await end();
  await end();
  expect(begun).toEqual(["who", "who"]);
});

test("a command that fails does not keep the next one from being carried out", async () => {
  const requests = createPaneRequests();
  const begun: string[] = [];
  requests.listen(({ kind }) => {
    begun.push(kind);
    return Promise.reject(new Error("Excel is gone"));
  });
  requests.request(asked("check"));
  requests.request(asked("report"));
  await new Promise((resolve) => setTimeout(resolve));
  expect(begun).toEqual(["check", "report"]);
});

test("a pane that is gone is asked for nothing", () => {
  const requests = createPaneRequests();
  const { begun, carryOut } = carrier();
  const stop = requests.listen(carryOut);
  stop();
  requests.request(asked("check"));
  expect(begun).toEqual([]);
});
