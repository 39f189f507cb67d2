import type { ReactNode } from "react";

type ScrollRegionProps = { readonly label: string; readonly className: string; readonly children: ReactNode };

/** A part that scrolls by itself. It takes the focus, so that the arrow keys reach what lies outside of it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll (WCAG 2.1.1)
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
