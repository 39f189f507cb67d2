import { Button, type ButtonProps } from "@mantine/core";
import { words } from "../words.ts";

type AdminButtonProps = ButtonProps & {
  /** Whether the person may do it at all; who may not is told who does. */
  readonly may: boolean;
  readonly label?: string | undefined;
  /** Without it the button sends its form. */
  readonly onClick?: () => void;
};

/** A button for what administrators alone do. */
export function AdminButton({ may, label, onClick, disabled = false, ...button }: AdminButtonProps) {
  return (
    <Button
      variant="default"
      {...button}
      type={onClick === undefined ? "submit" : "button"}
      aria-label={label}
      disabled={disabled || !may}
      title={may ? undefined : words.ui.notYours}
      onClick={onClick}
    />
  );
}
