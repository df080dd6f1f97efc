import { sideloadSteps } from "../../src/build/sideload-steps";

test.each(["win32", "darwin"] as const)("on %s Excel is opened", (platform) => {
  expect(sideloadSteps(platform)).toEqual({ start: true });
});

test("on Linux nothing is started, and one sentence says what to do instead", () => {
  expect(sideloadSteps("linux")).toEqual({
    start: false,
    because: "Excel runs on Windows and macOS only. Here, open the add-in in the workbench: npm start",
  });
});
