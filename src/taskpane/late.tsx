import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from "react";
import { loadTexts } from "../i18n/load-texts";

/** Loads something on demand, together with the texts it uses. */
export async function withTexts<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const loaded = await loading;
  await loadTexts();
  return loaded;
}

/** What the next answer will probably show, to be loaded before it is asked for. */
const expected: (() => Promise<unknown>)[] = [];

/** Lets something be loaded ahead by `loadExpected`. */
export function soon<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  expected.push(() => withTexts(load()));
  return load;
}

/**
 * Loads everything expected, one after another and only while the browser has nothing else to do, so that an answer does
 * not wait for the network. Browsers without idle callbacks load it when it is first rendered.
 */
export async function loadExpected(): Promise<void> {
  if (!("requestIdleCallback" in globalThis)) return;
  for (let load; (load = expected.shift());) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    // What does not load now is asked for again when it is rendered.
    await load().catch(() => undefined);
  }
}

/** A component loaded, with its texts, when first rendered; renders nothing until then. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lateWithin(load);
  return function Late(props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** The same with a fallback until it is loaded. */
export function lateWithin<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await withTexts(load()) }));
}
