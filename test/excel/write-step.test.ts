import { writeStep } from "../../src/excel/write-step";

type Options = { delayForCellEdit?: boolean; mergeUndoGroup?: boolean };

/** An Excel that has every set up to a version of ExcelApi, and may refuse to undo several changes together. */
function excelWith(newest: number, refusal: string | null = null): Options[] {
  const runs: Options[] = [];
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= newest;
  const run = async (options: Options, batch: (context: object) => Promise<unknown>) => {
    runs.push(options);
    if (options.mergeUndoGroup && refusal) throw Object.assign(new Error(refusal), { code: refusal });
    return batch({});
  };
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { run } });
  return runs;
}

test("where Excel can, the whole batch is one step of undo", async () => {
  const runs = excelWith(20);
  expect(await writeStep(() => Promise.resolve("done"))).toBe("done");
  expect(runs).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
});

test("an older Excel is not asked for it", async () => {
  const runs = excelWith(9);
  await writeStep(() => Promise.resolve());
  expect(runs).toEqual([{ delayForCellEdit: true }]);
});

test("what cannot be undone together is done all the same", async () => {
  const runs = excelWith(21, "UndoNotSupported");
  expect(await writeStep(() => Promise.resolve("done"))).toBe("done");
  expect(runs.map(({ mergeUndoGroup }) => mergeUndoGroup ?? false)).toEqual([true, false]);
});

test("a batch of which something was done is never begun again", async () => {
  const runs = excelWith(21);
  let reports = 0;
  const sync = jest.fn().mockResolvedValueOnce(undefined);
  sync.mockRejectedValueOnce(Object.assign(new Error("later"), { code: "UndoNotSupported" }));
  const run = async (options: Options, batch: (context: object) => Promise<unknown>) => {
    runs.push(options);
    return batch({ sync });
  };
  Object.assign(globalThis, { Excel: { run } });
  const writing = writeStep(async (context) => {
    reports += 1;
    await context.sync();
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "UndoNotSupported" });
  expect([runs.length, reports]).toEqual([1, 1]);
});

test("any other failure is not tried again", async () => {
  const runs = excelWith(21, "AccessDenied");
  await expect(writeStep(() => Promise.resolve())).rejects.toMatchObject({ code: "AccessDenied" });
  expect(runs).toHaveLength(1);
});
