import type { Language } from "../../../i18n/language";
import { lawCheckedOn } from "../../../domain/law-checked";
import { type Day, toIso } from "../../../law/day";
import { PRODUCT_VERSION } from "../../../account/product-version";
import { browserEngine } from "./browser-engine";

/** Facts about the pane and its browser. */
export type PaneFacts = {
  readonly version: string;
  readonly lawCheckedOn: string;
  readonly today: string;
  readonly language: Language;
  readonly theme: string;
  readonly forcedColours: boolean;
  readonly engine: string;
  readonly size: string;
};

export function paneFacts(language: Language, today: Day): PaneFacts {
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    version: PRODUCT_VERSION,
    lawCheckedOn: toIso(lawCheckedOn),
    today: toIso(today),
    language,
    theme: document.documentElement.style.colorScheme,
    forcedColours: window.matchMedia("(forced-colors: active)").matches,
    engine: browserEngine(navigator.userAgent),
    size: `${String(innerWidth)} × ${String(innerHeight)} at ${devicePixelRatio.toFixed(2)}`,
  };
}
