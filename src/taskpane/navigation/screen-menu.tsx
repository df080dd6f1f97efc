import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useSpeech } from "../speech";
import type { ScreenId } from "./screen-props";
import { screens } from "./screens";

type Props = { readonly onShow: (screen: ScreenId) => void };

/** The screens whose names found no room; open as soon as it is there. */
export function ScreenMenu({ onShow }: Props) {
  const { say } = useSpeech();
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={say("screens.more")}
          title={say("screens.more")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {screens.map(({ id }) => (
            <HiddenScreen key={id} id={id} onShow={onShow} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenScreen({ id, onShow }: Props & { readonly id: ScreenId }) {
  const { say } = useSpeech();
  const isVisible = useIsOverflowItemVisible(id);
  return isVisible ? null : <MenuItem onClick={() => onShow(id)}>{say(`screen.${id}`)}</MenuItem>;
}
