import "./key-cap.css";

/** A key as it is drawn beside what it does. Readers of the screen hear it from the control's own shortcut. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <kbd className="key-cap" aria-hidden="true">
      {children}
    </kbd>
  );
}
