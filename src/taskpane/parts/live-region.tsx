import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({ empty: { position: "absolute" } });

type Props = ComponentProps<"div"> & { readonly isEmpty: boolean };

/**
 * A region whose changes are announced. It is rendered before its first text, since screen readers announce only later
 * changes, and takes no space while empty.
 */
export function LiveRegion({ isEmpty, className, ...rest }: Props) {
  const styles = useStyles();
  return <div aria-live="polite" {...rest} className={mergeClasses(className, isEmpty && styles.empty)} />;
}
