const copied = [
  "boxSizing",
  "width",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "letterSpacing",
  "lineHeight",
  "whiteSpace",
  "overflowWrap",
  "tabSize",
] as const;

/** Below which point of what a text area stands in (`.completed-text`) a place in its text stands: a copy of it, laid out alike, is measured. */
export function caretPlace(area: HTMLTextAreaElement, at: number): { readonly left: number; readonly top: number } {
  const style = getComputedStyle(area);
  const copy = document.createElement("div");
  for (const name of copied) copy.style[name] = style[name];
  Object.assign(copy.style, { position: "absolute", visibility: "hidden" });
  copy.textContent = area.value.slice(0, at);
  const mark = document.createElement("span");
  mark.textContent = "|";
  copy.append(mark);
  document.body.append(copy);
  const { offsetLeft, offsetTop, offsetHeight } = mark;
  copy.remove();
  const parent = area.closest(".completed-text");
  const [inner, outer] = [area.getBoundingClientRect(), parent?.getBoundingClientRect()];
  const left = inner.left - (outer?.left ?? 0) + offsetLeft - area.scrollLeft;
  const top = inner.top - (outer?.top ?? 0) + offsetTop + offsetHeight - area.scrollTop;
  return { left, top };
}
