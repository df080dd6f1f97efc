import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FluentIconsProps } from "@fluentui/react-icons";
import { useToneStyles } from "./tone-styles";
import type { Look } from "./verdict-look";

const useSizes = makeStyles({
  16: { flexShrink: 0, fontSize: "16px" },
  20: { flexShrink: 0, fontSize: "20px" },
  24: { flexShrink: 0, fontSize: "24px" },
});

type Props = Pick<FluentIconsProps, "className" | "aria-label"> & {
  readonly look: Look;
  /** In pixels. */
  readonly size: 16 | 20 | 24;
};

/** The icon of a verdict; hidden from screen readers unless labelled, since words beside it say the same. */
export function VerdictIcon({ look: { Icon, tone }, size, className, ...label }: Props) {
  const sizes = useSizes();
  const tones = useToneStyles();
  const isHidden = label["aria-label"] === undefined;
  return (
    <Icon
      {...label}
      className={mergeClasses(sizes[size], tones[tone], className)}
      {...(isHidden ? { "aria-hidden": true } : {})}
    />
  );
}
