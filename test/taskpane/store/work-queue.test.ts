import { iso } from "../../../src/law/day";
import { keptEmployerTable } from "../../../src/taskpane/store/tables/employer-table";
import { keptCheck } from "../../../src/taskpane/store/kept";
import { Store } from "../../../src/taskpane/store/store";
import { keptVacancies } from "../../../src/taskpane/store/vacancies/vacancy-session";
import { WorkQueue } from "../../../src/taskpane/store/work-queue";
import { fakeExcel } from "../fake-excel";
import { passing } from "../roster";

/** A job of several slices that writes down each, and gives way after it. */
const slices = (queue: WorkQueue, done: string[], name: string, count: number) => async () => {
  for (let slice = 1; slice <= count; slice++) {
    await Promise.resolve();
    done.push(`${name}${String(slice)}`);
    await queue.giveWay();
  }
};

test("a job begins at once where nothing is being done", () => {
  const done: string[] = [];
  void new WorkQueue().do(() => {
    done.push("job");
    return Promise.resolve();
  });
  expect(done).toEqual(["job"]);
});

test("a short job waits for a slice of a long one, not for its end", async () => {
  const queue = new WorkQueue();
  const done: string[] = [];
  const long = queue.do(slices(queue, done, "long", 4));
  const short = queue.do(slices(queue, done, "short", 1));
  await Promise.all([long, short]);
  expect(done).toEqual(["long1", "short1", "long2", "long3", "long4"]);
});

test("two long jobs take turns, and never do something at the same time", async () => {
  const queue = new WorkQueue();
  const done: string[] = [];
  await Promise.all([queue.do(slices(queue, done, "a", 3)), queue.do(slices(queue, done, "b", 3))]);
  expect(done).toEqual(["a1", "b1", "a2", "b2", "a3", "b3"]);
});

test("a job that fails leaves the queue to the next one", async () => {
  const queue = new WorkQueue();
  const done: string[] = [];
  const failing = queue.do(() => Promise.reject(new Error("busy")));
  const next = queue.do(slices(queue, done, "next", 1));
  await expect(failing).rejects.toThrow("busy");
  await next;
  expect(done).toEqual(["next1"]);
});

/** A workbook whose sheets are read in blocks that the test lets through one by one. */
function inBlocks() {
  const verbs = fakeExcel(passing, [["BIN", "1"]]);
  const asked: string[] = [];
  let nextBlock: () => void = () => undefined;
  verbs.readSheet.mockImplementation(async (_, onProgress) => {
    for (let block = 1; block <= 3; block++) {
      asked.push(`block ${String(block)}`);
      await new Promise<void>((resolve) => (nextBlock = resolve));
      await onProgress?.(block, 3);
    }
    return passing;
  });
  const readTable = verbs.readTable.getMockImplementation();
  verbs.readTable.mockImplementation((name) => {
    asked.push(name);
    return readTable?.(name) ?? Promise.resolve(null);
  });
  const store = new Store(verbs, { today: () => iso("2026-02-01"), time: () => "14:00" });
  return { store, asked, pass: () => nextBlock() };
}

const ticks = async () => {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
};

test("the employer's form has its table in the middle of the check of a very long list", async () => {
  const { store, asked, pass } = inBlocks();
  const check = store.get(keptCheck).check({ kind: "front" });
  const form = store.get(keptEmployerTable);
  const leave = form.watch();
  expect(asked).toEqual(["block 1"]);
  pass();
  await ticks();
  expect(asked).toEqual(["block 1", "KZ_Employer", "block 2"]);
  expect(form.snapshot().table?.cells).toEqual([["BIN", "1"]]);
  for (let block = 2; block <= 3; block++) {
    pass();
    await ticks();
  }
  await check;
  expect(store.get(keptCheck).snapshot().answer).not.toBeNull();
  leave();
});

test("a check that is cancelled makes room for what waits", async () => {
  const { store, asked, pass } = inBlocks();
  const session = store.get(keptCheck);
  void session.check({ kind: "front" });
  const vacancies = store.get(keptVacancies).check();
  session.cancel();
  pass();
  await vacancies;
  expect(store.get(keptVacancies).snapshot().missing).toBe("none");
  expect(asked).not.toContain("block 2");
});
