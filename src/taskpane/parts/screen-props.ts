import type { PaneKey } from "../../i18n/pane";
import type { CheckState } from "../store/check/use-check";

type Named<Key> = Key extends `screen.${infer Id}` ? Id : never;

/** Screens are identified by the key of their name. */
export type ScreenId = Named<PaneKey>;

/** Props of every screen. */
export type ScreenProps = {
  readonly check: CheckState;
  /** Navigates to another screen. */
  readonly onShow: (screen: ScreenId) => void;
};
