import { pane } from "../../i18n/pane";
import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from "@fluentui/react-components";
import { useSay } from "../speech";
import { MoreButton } from "./more-button";
import type { ScreenId } from "../parts/screen-props";
import { screens } from "./screens";

type Props = {
  /** The current screen if it is in this menu. */
  readonly current: ScreenId | null;
  readonly onShow: (screen: ScreenId) => void;
};

/** The menu of screens whose tabs do not fit; opens as soon as it is loaded. */
export function ScreenMenu({ current, onShow }: Props) {
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <MoreButton current={current} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {screens.map(({ id }) => (
            <HiddenScreen key={id} id={id} isShown={id === current} onShow={onShow} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type ItemProps = Pick<Props, "onShow"> & { readonly id: ScreenId; readonly isShown: boolean };

function HiddenScreen({ id, isShown, onShow }: ItemProps) {
  const say = useSay(pane);
  const isVisible = useIsOverflowItemVisible(id);
  if (isVisible) return null;
  return (
    <MenuItem {...(isShown ? { "aria-current": "page" } : {})} onClick={() => onShow(id)}>
      {say(`screen.${id}`)}
    </MenuItem>
  );
}
