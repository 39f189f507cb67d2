/** Given as `ref`, puts the focus on an element when it appears because the person asked for it, and brings all of its form into view. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.closest("form, section")?.scrollIntoView({ block: "nearest" });
}

/** The same for one row of many: it stands in the middle of the window. */
export function takeFocusInSight(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}
