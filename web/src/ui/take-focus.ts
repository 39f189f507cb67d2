/** Given as `ref`, puts the focus on an element when it appears because the person asked for it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
