import { Button } from "@fluentui/react-components";
import { pane } from "../../../i18n/pane";
import type { ScreenId } from "../../parts/screen-props";
import type { Answer } from "../../store/check/answer";
import { useSay } from "../../speech";

/** The screen that reads the sheet, where it reads as something else than a roster; null for all other sheets. */
export function screenFor({ result }: Answer): ScreenId | null {
  if (result.kind !== "unreadable") return null;
  if (result.code === "is_vacancies") return "vacancies";
  return result.code === "is_settings" ? "employer" : null;
}

type Props = { readonly screen: ScreenId; readonly onShow: (screen: ScreenId) => void };

/** Goes there. */
export function ScreenButton({ screen, onShow }: Props) {
  const say = useSay(pane);
  return (
    <span>
      <Button appearance="primary" onClick={() => onShow(screen)}>
        {say("open.screen", { screen: say(`screen.${screen}`) })}
      </Button>
    </span>
  );
}
