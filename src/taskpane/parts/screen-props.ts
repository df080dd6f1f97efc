import type { PaneKey } from "../../i18n/pane";
import type { CheckState } from "../store/use-check";

type Named<Key> = Key extends `screen.${infer Id}` ? Id : never;

/** A screen is known by the key of its name. */
export type ScreenId = Named<PaneKey>;

/** What every screen is given. */
export type ScreenProps = {
  readonly check: CheckState;
  /** Leads to another screen. */
  readonly onShow: (screen: ScreenId) => void;
};
