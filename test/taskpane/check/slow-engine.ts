import { engine, type Engine } from "../../../src/taskpane/store/check/engine";

/** Judges every roster in several turns, as it does a very large one. */
export const slowEngine: Engine = {
  ...engine,
  *answerInSteps(...asked) {
    for (let step = 1; step <= 4; step++) {
      const until = performance.now() + 15;
      while (performance.now() < until);
      yield step;
    }
    return yield* engine.answerInSteps(...asked);
  },
};
