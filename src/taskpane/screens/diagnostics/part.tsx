import type { ReactNode } from "react";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/text";

/** A section of the page with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack as="section">
      <Title>{title}</Title>
      {children}
    </Stack>
  );
}
