import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { words } from "../words.ts";

type DialogProps = {
  readonly label: string;
  readonly close: () => void;
  readonly children: ReactNode;
  /** A bare dialog has no heading of its own: its first field says what it is. */
  readonly bare?: boolean;
};

/** A dialog over the page, for what is called up from everywhere; never for an act on what it would cover. */
export function Dialog({ label, close, children, bare = false }: DialogProps) {
  return (
    <Modal.Root
      opened
      onClose={close}
      yOffset={bare ? "12vh" : "5dvh"}
      size={bare ? "lg" : "md"}
      // The page keeps room for its scrollbar: none is taken away beneath a dialog, for which there would be a gap.
      removeScrollProps={{ removeScrollBar: false }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content radius={10} aria-label={label}>
        <Modal.Body p={bare ? 0 : "md"}>
          {bare ? null : (
            <div className="dialog-head">
              <h2>{label}</h2>
              <Modal.CloseButton aria-label={words.ui.close} />
            </div>
          )}
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
