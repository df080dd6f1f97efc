import { createCommandQueue, type PaneCommand } from "../../src/taskpane/command-queue";
import { command } from "./command";

/** Carries out commands one by one, each when it is told to. */
function carrier() {
  const begun: PaneCommand["kind"][] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    carryOut: ({ kind }: PaneCommand) => {
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
  const commands = createCommandQueue();
  const { begun, carryOut } = carrier();
  commands.add(command("report"));
  commands.listen(carryOut);
  expect(begun).toEqual(["report"]);
});

test("two quick presses carry a command out once, and a later one carries it out again", async () => {
  const commands = createCommandQueue();
  const { begun, carryOut, end } = carrier();
  commands.listen(carryOut);
  commands.add(command("template"));
  commands.add(command("template"));
  await end();
  expect(begun).toEqual(["template"]);
  commands.add(command("template"));
  expect(begun).toEqual(["template", "template"]);
});

test("different commands are carried out one after another, in their order", async () => {
  const commands = createCommandQueue();
  const { begun, carryOut, end } = carrier();
  commands.listen(carryOut);
  commands.add(command("check"));
  commands.add(command("template"));
  commands.add(command("report"));
  commands.add(command("template"));
  expect(begun).toEqual(["check"]);
  await end();
  expect(begun).toEqual(["check", "report"]);
  await end();
  expect(begun).toEqual(["check", "report", "template"]);
});

test("of several rows asked about the last one is shown", async () => {
  const commands = createCommandQueue();
  const { begun, carryOut, end } = carrier();
  commands.listen(carryOut);
  commands.add(command("who"));
  commands.add(command("who"));
  commands.add(command("who"));
  await end();
  await end();
  expect(begun).toEqual(["who", "who"]);
});

test("a command that fails does not keep the next one from being carried out", async () => {
  const commands = createCommandQueue();
  const begun: string[] = [];
  commands.listen(({ kind }) => {
    begun.push(kind);
    return Promise.reject(new Error("Excel is gone"));
  });
  commands.add(command("check"));
  commands.add(command("report"));
  await new Promise((resolve) => setTimeout(resolve));
  expect(begun).toEqual(["check", "report"]);
});

test("a pane that is gone is asked for nothing", () => {
  const commands = createCommandQueue();
  const { begun, carryOut } = carrier();
  const stop = commands.listen(carryOut);
  stop();
  commands.add(command("check"));
  expect(begun).toEqual([]);
});
